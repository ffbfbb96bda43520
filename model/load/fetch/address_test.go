package fetch

import "testing"

func TestIsAddress(t *testing.T) {
	for s, want := range map[string]bool{
		"https://news.example/a": true, "HTTP://news.example": true, "ftp://x": true, "feed+x://y": true,
		"a.txt": false, "c://x": false, "-": false, "": false, "://x": false, "notes/http://x": false, "http:/x": false, "mailto:x": false,
	} {
		if IsAddress(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestMasked(t *testing.T) {
	for in, want := range map[string]string{
		"https://news.example/a?b=1":                      "https://news.example/a?b=1",
		"https://ada:brook@news.example/a":                "https://***@news.example/a",
		"https://ada@news.example/":                       "https://***@news.example/",
		"https://news.example/?id=4&token=abc&x":          "https://news.example/?id=4&token=***&x",
		"https://news.example/?API_KEY=abc&sig=x&sigh=y":  "https://news.example/?API_KEY=***&sig=***&sigh=y",
		"https://news.example/?access_token=":             "https://news.example/?access_token=",
		"https://ada:b%zz@news.example/":                  "https://***@news.example/",
		" https://news.example/ ":                         "https://news.example/",
		"notes.txt":                                       "notes.txt",
		"https://news.example/mail@home?passwd=1&p=mail@": "https://news.example/mail@home?passwd=***&p=mail@",
	} {
		if got := Masked(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestHostPort(t *testing.T) {
	for in, want := range map[string]string{
		"http://News.Example": "news.example:80", "https://news.example./x": "news.example:443",
		"http://[::1]:8080/": "[::1]:8080", "https://u:p@h:1": "h:1",
	} {
		u, err := parse(in)
		if err != nil || hostPort(u) != want {
			t.Errorf("%q: %q, %v; want %q", in, hostPort(u), err, want)
		}
	}
}

func TestIsLocal(t *testing.T) {
	for host, want := range map[string]bool{
		"localhost": true, "nas": true, "nas.local": true, "a.localhost": true, "x.home.arpa": true, "127.0.0.1": true, "10.0.0.9": true, "::1": true,
		"news.example": false, "8.8.8.8": false, "localhost.example.org": false, "mylocal": true, "notlocal.org": false,
	} {
		if isLocal(host) != want {
			t.Errorf("%q: %v", host, !want)
		}
	}
}

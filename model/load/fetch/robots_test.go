package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
)

func TestRobots(t *testing.T) {
	const plain = "User-agent: *\nDisallow: /private\nAllow: /private/press\n"
	for _, c := range []struct{ file, path, want string }{
		{"", "/", "yes"},
		{plain, "/", "yes"}, {plain, "/private", "no"}, {plain, "/private/x", "no"}, {plain, "/privately", "no"},
		{plain, "/private/press/1", "yes"}, {plain, "/Private", "yes"},
		{"user-agent:*\r\ndisallow:/\r\n", "/a", "no"}, {"User-agent: *\rDisallow: /\r", "/a", "no"},
		{"\ufeffUser-agent: *\nDisallow: / # all of it", "/a", "no"},
		{"User-agent: *\nDisallow:\n", "/a", "yes"},
		{"Disallow: /\n", "/a", "yes"}, // for nobody
		{"User-agent: otherbot\nDisallow: /\n", "/a", "yes"},
		{"User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nDisallow: /x\n", "/a", "yes"},
		{"User-agent: dateline/2.0\nDisallow: /\n", "/a", "no"},
		{"User-agent: datelinebot\nDisallow: /\n", "/a", "yes"},
		{"User-agent: a\nUser-agent: dateline\nUser-agent: b\nDisallow: /x\nSitemap: http://s/\nDisallow: /y\n", "/y", "no"},
		{"User-agent: dateline\nDisallow: /x\nUser-agent: b\nDisallow: /y\nUser-agent: dateline\nDisallow: /z\n", "/z", "no"},
		{"User-agent: dateline\nDisallow: /x\nUser-agent: b\nDisallow: /y\nUser-agent: dateline\nDisallow: /z\n", "/y", "yes"},
		{"User-agent: dateline\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /\n", "/a", "no"}, // one group: no rule between
		{"User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", "no"}, {"User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", "yes"},
		{"User-agent: *\nDisallow: /a*b*c", "/axxbyyc/more", "no"}, {"User-agent: *\nDisallow: /a*b*c", "/acb", "yes"},
		{"User-agent: *\nDisallow: *", "/a", "no"}, {"User-agent: *\nDisallow: /$", "/", "no"}, {"User-agent: *\nDisallow: /$", "/a", "yes"},
		{"User-agent: *\nDisallow: /*?print", "/a?print=1", "no"},
		{"User-agent: *\nDisallow: /a\nAllow: /a", "/a", "yes"},
		{"User-agent: *\nAllow: /a\nDisallow: /a", "/a", "yes"},
		{"User-agent: *\nDisallow: /caf%C3%A9", "/caf%c3%a9/menu", "no"}, {"User-agent: *\nDisallow: /café", "/caf%C3%A9", "no"},
		{"User-agent: *\nDisallow: /%7Eada", "/~ada/", "no"}, {"User-agent: *\nDisallow: /a%2Fb", "/a/b", "yes"},
		{"User-agent: *\nDisallow: /100%", "/100%", "no"},
		{"<html>User-agent: *<br>Disallow: /</html>", "/a", "yes"},
	} {
		got := "no"
		if parseRobots([]byte(c.file), "dateline").allows(c.path) {
			got = "yes"
		}
		if got != c.want {
			t.Errorf("%q: %s for %s, want %s", c.file, got, c.path, c.want)
		}
	}
}

func FuzzRobots(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /a*b$\nAllow: /%7e"), "/axb")
	f.Add([]byte("user-agent: dateline\r\rdisallow:/%zz%"), "/%")
	f.Add([]byte("\xff\x00:\n:::"), "")
	f.Add([]byte("User-agent: *\nDisallow: "+strings.Repeat("*a", 200)+"b"), "/"+strings.Repeat("a", 500))
	f.Fuzz(func(t *testing.T, file []byte, path string) {
		rules := parseRobots(file, "dateline")
		allowed := rules.allows(path)
		if normalPath(normalPath(path)) != normalPath(path) {
			t.Errorf("%q is spelt in two ways", path)
		}
		if allowed != rules.allows(normalPath(path)) {
			t.Errorf("%q and its normal spelling differ", path)
		}
		// What is said to others after it changes nothing for this program.
		more := append(append([]byte{}, file...), "\nUser-agent: dateline\nAllow: /\nUser-agent: other\nDisallow: /\n"...)
		if len(more) < maxRobots && len(rules.rules) == 0 && !parseRobots(more, "dateline").allows(path) {
			t.Errorf("%q: a rule for others is followed", file)
		}
	})
}

// site answers robots.txt as told, and pages with their path.
func site(w *web, name string, robots http.HandlerFunc) string {
	return w.serve(name, true, func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			robots(rw, r)
			return
		}
		fmt.Fprint(rw, r.URL.Path)
	})
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
}

func TestRobotsAreAskedBeforeFollowing(t *testing.T) {
	w := newWeb(t)
	at := site(w, "news.example", say("User-agent: *\nDisallow: /no\n"))
	c := w.client(Options{})
	follow := func(path string) Request {
		return Request{Address: at + path, By: Followed, From: "https://feed.example/rss"}
	}
	for _, path := range []string{"/yes", "/also?no=1"} {
		if _, err := c.Get(context.Background(), follow(path)); err != nil {
			t.Error(err)
		}
	}
	fails(t, c, follow("/no/1"), ErrRobots)
	if got := w.requests(); got != "/robots.txt /yes /also" {
		t.Errorf("asked for %s", got)
	}
	if _, err := get(t, c, at+"/no/1"); err != nil {
		t.Errorf("named by the reader: %v", err)
	}
}

func TestRobotsThatCannotBeHad(t *testing.T) {
	for name, c := range map[string]struct {
		robots http.HandlerFunc
		want   error
	}{
		"none":         {status(404), nil},
		"kept from us": {status(403), nil},
		"broken":       {status(500), ErrRobots},
		"loop":         {send("/robots.txt"), nil},
		"elsewhere":    {send("/rules"), nil}, // "/rules" says nothing that is a rule
		"long":         {say("User-agent: *\n" + strings.Repeat("Disallow: /other\n", maxRobots/17) + "Disallow: /\n"), nil},
		"private":      {nil, ErrPrivate},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWeb(t)
			if c.robots == nil {
				c.robots = send(w.serve("", false, say("")))
			}
			at := site(w, "news.example", c.robots)
			client := w.client(Options{})
			for range 2 { // the second time from memory
				_, err := client.Get(context.Background(), Request{Address: at + "/page", By: Followed, From: at + "/feed"})
				if !errors.Is(err, c.want) {
					t.Errorf("%v, want %v", err, c.want)
				}
			}
			if n := strings.Count(w.requests(), "/robots.txt"); n != 1 && name != "loop" {
				t.Errorf("asked %d times", n)
			}
		})
	}
}

func TestRobotsAreAskedOnce(t *testing.T) {
	w := newWeb(t)
	at := site(w, "news.example", say(""))
	c := w.client(Options{})
	var group sync.WaitGroup
	for i := range 10 {
		group.Go(func() {
			if _, err := c.Get(context.Background(), Request{Address: fmt.Sprintf("%s/%d", at, i), By: Followed, From: at}); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if n := strings.Count(w.requests(), "/robots.txt"); n != 1 {
		t.Errorf("asked %d times", n)
	}
}

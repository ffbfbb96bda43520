package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
)

func TestGet(t *testing.T) {
	w := newWeb(t)
	var header http.Header
	at := w.serve("news.example", true, func(rw http.ResponseWriter, r *http.Request) {
		header = r.Header
		rw.Header().Set("Content-Type", "text/html; charset=koi8-r")
		fmt.Fprint(rw, "<p>\xf0\xd2\xc9\xd7\xc5\xd4")
	})
	page, err := get(t, w.client(Options{Version: "v1.2.0 (\r\nx)"}), "  "+at+"/a?b=1#part ")
	if err != nil {
		t.Fatal(err)
	}
	if string(page.Body) != "<p>\xf0\xd2\xc9\xd7\xc5\xd4" || page.ContentType != "text/html; charset=koi8-r" || page.Address != at+"/a?b=1" || page.Unchanged {
		t.Errorf("got %+v", page)
	}
	if got := header.Get("User-Agent"); !strings.HasPrefix(got, "dateline/v1.2.0x (news reader") {
		t.Errorf("user agent %q", got)
	}
	for _, never := range []string{"Cookie", "Referer", "Authorization", "If-None-Match"} {
		if header.Get(never) != "" {
			t.Errorf("%s: %q was sent", never, header.Get(never))
		}
	}
}

func TestOnlyTheWeb(t *testing.T) {
	c := newWeb(t).client(Options{})
	for _, address := range []string{"ftp://news.example/a", "file:///etc/hostname", "gopher://news.example", "javascript://x", "data://x"} {
		fails(t, c, Request{Address: address}, ErrScheme)
	}
	for _, address := range []string{"http://", "http:///path", "https://[::1", "http://news.example:port/", "http://a b/", "http://x/%zz", "http://u:pw@h\x1b[2J/"} {
		_, err := get(t, c, address)
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(e.Error(), "not a proper address") || strings.Contains(e.Error(), "pw") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestNoHost(t *testing.T) {
	fails(t, newWeb(t).client(Options{}), Request{Address: "http://nowhere.example/"}, ErrNoHost)
}

func TestNothingListens(t *testing.T) {
	w := newWeb(t)
	e := fails(t, w.client(Options{}), Request{Address: "http://127.0.0.1:1/"}, ErrRefused)
	if e.Hint == "" {
		t.Error("no hint")
	}
}

// A server that redirects without end, that says nothing of where to, or that
// leads out of the web.
func TestRedirects(t *testing.T) {
	w := newWeb(t)
	var at string
	at = w.serve("loop.example", true, func(rw http.ResponseWriter, r *http.Request) {
		var n int
		switch {
		case r.URL.Path == "/loop":
			send("/loop")(rw, r)
		case r.URL.Path == "/nowhere":
			send("")(rw, r)
		case r.URL.Path == "/file":
			send("file:///etc/hostname")(rw, r)
		case r.URL.Path == "/other":
			send("https://[bad/")(rw, r)
		default:
			if _, err := fmt.Sscanf(r.URL.Path, "/down/%d", &n); err == nil && n > 0 {
				send(fmt.Sprintf("%s/down/%d", at, n-1))(rw, r)
				return
			}
			fmt.Fprint(rw, "arrived")
		}
	})
	c := w.client(Options{})
	if page, err := get(t, c, at+"/down/10"); err != nil || string(page.Body) != "arrived" || page.Address != at+"/down/0" {
		t.Errorf("ten redirects: %+v, %v", page, err)
	}
	fails(t, c, Request{Address: at + "/down/11"}, ErrRedirects)
	fails(t, c, Request{Address: at + "/loop"}, ErrRedirects)
	fails(t, c, Request{Address: at + "/file"}, ErrScheme)
	for _, path := range []string{"/nowhere", "/other"} {
		if _, err := get(t, c, at+path); err == nil || !strings.Contains(err.Error(), "redirect") {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Credentials are sent where they were written for, and shown nowhere.
func TestCredentials(t *testing.T) {
	w := newWeb(t)
	seen := make(map[string]string)
	note := func(rw http.ResponseWriter, r *http.Request) {
		_, password, _ := r.BasicAuth()
		seen[r.Host+r.URL.Path] = password
	}
	other := w.serve("other.example", true, note)
	at := w.serve("paper.example", true, func(rw http.ResponseWriter, r *http.Request) {
		note(rw, r)
		switch r.URL.Path {
		case "/here":
			send("/there")(rw, r)
		case "/away":
			send(strings.Replace(other, "://", "://x:y@", 1)+"/end")(rw, r)
		case "/closed":
			rw.WriteHeader(http.StatusUnauthorized)
		default:
			rw.Header().Set("ETag", `"1"`)
			fmt.Fprint(rw, "text")
		}
	})
	memory := NewMemory(1 << 20)
	c := w.client(Options{Memory: memory})
	secret := strings.Replace(at, "://", "://ada:brook42@", 1)
	page, err := get(t, c, secret+"/here")
	if err != nil || strings.Contains(page.Address, "brook42") {
		t.Errorf("%+v, %v", page, err)
	}
	if _, err := get(t, c, secret+"/away"); err != nil {
		t.Error(err)
	}
	host := strings.TrimPrefix(at, "http://")
	if seen[host+"/here"] != "brook42" || seen[host+"/there"] != "brook42" {
		t.Errorf("not sent to its own host: %v", seen)
	}
	if got := seen[strings.TrimPrefix(other, "http://")+"/end"]; got != "" {
		t.Errorf("sent %q to another host", got)
	}
	if _, ok := memory.Recall(at + "/there"); ok {
		t.Error("what needs a password is remembered")
	}
	_, err = get(t, c, secret+"/closed?token=hush")
	if err == nil || strings.Contains(err.Error(), "brook42") || strings.Contains(err.Error(), "ada") || strings.Contains(err.Error(), "hush") {
		t.Errorf("told in a message: %v", err)
	}
	if _, err := c.Get(context.Background(), Request{Address: secret + "/entry", By: Followed, From: at + "/feed"}); err != nil {
		t.Error(err)
	}
	if got := seen[host+"/entry"]; got != "" {
		t.Errorf("a feed made the reader log in with %q", got)
	}
}

func TestNoCookies(t *testing.T) {
	w := newWeb(t)
	cookie := ""
	at := w.serve("news.example", true, func(rw http.ResponseWriter, r *http.Request) {
		cookie += r.Header.Get("Cookie")
		http.SetCookie(rw, &http.Cookie{Name: "id", Value: "7"})
		if r.URL.Path == "/a" {
			send("/b")(rw, r)
		}
	})
	c := w.client(Options{})
	for range 2 {
		if _, err := get(t, c, at+"/a"); err != nil {
			t.Fatal(err)
		}
	}
	if cookie != "" {
		t.Errorf("sent back %q", cookie)
	}
}

func TestStatus(t *testing.T) {
	w := newWeb(t)
	code := 0
	at := w.serve("news.example", true, func(rw http.ResponseWriter, r *http.Request) { rw.WriteHeader(code) })
	c := w.client(Options{})
	for _, code = range []int{201, 204, 300, 304, 400, 401, 403, 404, 410, 418, 451, 500, 502, 599} {
		_, err := get(t, c, at)
		var status *StatusError
		var e *Error
		if !errors.As(err, &status) || status.Code != code || !errors.As(err, &e) || e.Hint == "" || !strings.Contains(e.Error(), fmt.Sprint(code)) {
			t.Errorf("%d: %v", code, err)
		}
	}
}

func TestBadTLS(t *testing.T) {
	w := newWeb(t)
	at := secure(t, w, "bank.example")
	e := fails(t, w.client(Options{}), Request{Address: at}, ErrTLS)
	if !strings.Contains(e.Error(), "not opened") {
		t.Errorf("not told what becomes of it: %v", e)
	}
	plain := w.serve("plain.example", true, say("no TLS here"))
	fails(t, w.client(Options{}), Request{Address: strings.Replace(plain, "http", "https", 1)}, ErrTLS)
}

func TestGetEndsWithItsContext(t *testing.T) {
	w := newWeb(t)
	ctx, cancel := context.WithCancel(context.Background())
	at := w.serve("slow.example", true, func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	})
	if _, err := w.client(Options{}).Get(ctx, Request{Address: at}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestNotHTTP(t *testing.T) {
	w := newWeb(t)
	at := w.serve("odd.example", true, func(rw http.ResponseWriter, _ *http.Request) {
		conn, _, err := rw.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close()
		_, _ = conn.Write([]byte("\x1b]0;title\x07 " + strings.Repeat("no status line ", 100) + "\r\n\r\n"))
	})
	_, err := get(t, w.client(Options{}), at)
	if err == nil || len(err.Error()) > 400 || strings.ContainsAny(err.Error(), "\x1b\x07\n") {
		t.Errorf("%q", err)
	}
}

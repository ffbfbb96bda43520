package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"
)

const (
	little = 50 * time.Millisecond
	ages   = time.Hour
)

// Servers that take their time, in every part of an answer. The limits that a
// case is not about are far away.
func TestSlowServers(t *testing.T) {
	hang := func(r *http.Request) { <-r.Context().Done() }
	for name, c := range map[string]struct {
		limits Limits
		handle http.HandlerFunc
		says   string
	}{
		"header": {Limits{Header: little, Idle: ages, Whole: ages},
			func(_ http.ResponseWriter, r *http.Request) { hang(r) }, "does not answer"},
		"body": {Limits{Header: ages, Idle: little, Whole: ages},
			func(rw http.ResponseWriter, r *http.Request) {
				fmt.Fprint(rw, "the beginning")
				_ = http.NewResponseController(rw).Flush()
				hang(r)
			}, "nothing more has come"},
		"drop by drop": {Limits{Header: ages, Idle: ages, Whole: 4 * little},
			func(rw http.ResponseWriter, r *http.Request) {
				for r.Context().Err() == nil {
					fmt.Fprint(rw, ".")
					_ = http.NewResponseController(rw).Flush()
				}
			}, "not finished"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWeb(t)
			at := w.serve("slow.example", true, c.handle)
			e := fails(t, w.client(Options{Limits: c.limits}), Request{Address: at}, ErrSlow)
			if !strings.Contains(e.Error(), c.says) || e.Hint == "" {
				t.Errorf("%v", e)
			}
		})
	}
}

// A host that takes the connection and says nothing, under TLS.
func TestSlowHandshake(t *testing.T) {
	w := newWeb(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	at := w.name("https://"+l.Addr().String(), "mute.example", true)
	fails(t, w.client(Options{Limits: Limits{Connect: little}}), Request{Address: at}, ErrSlow)
}

func TestTooLarge(t *testing.T) {
	w := newWeb(t)
	const most = 100_000
	at := w.serve("large.example", true, func(rw http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/said":
			rw.Header().Set("Content-Length", fmt.Sprint(most+1))
			rw.WriteHeader(http.StatusOK)
		case "/fits":
			_, _ = rw.Write(make([]byte, most))
		case "/bomb":
			rw.Header().Set("Content-Encoding", "gzip")
			_, _ = rw.Write(packed(t, 100*most))
		default:
			for piece := make([]byte, 1000); r.Context().Err() == nil; {
				if _, err := rw.Write(piece); err != nil {
					return
				}
			}
		}
	})
	c := w.client(Options{Limits: Limits{Size: most}})
	for _, path := range []string{"/said", "/endless", "/bomb"} {
		fails(t, c, Request{Address: at + path}, ErrTooLarge)
	}
	if page, err := get(t, c, at+"/fits"); err != nil || len(page.Body) != most {
		t.Errorf("%d bytes, %v", len(page.Body), err)
	}
}

// packed is n zeros under gzip.
func packed(t *testing.T, n int64) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.CopyN(z, zeros{}, n); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestPacking(t *testing.T) {
	w := newWeb(t)
	whole := packed(t, 5000)
	encoding, body := "", []byte(nil)
	at := w.serve("packed.example", true, func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Content-Encoding", encoding)
		_, _ = rw.Write(body)
	})
	c := w.client(Options{})
	damaged := bytes.Clone(whole)
	damaged[len(damaged)-6] ^= 0xff
	for _, test := range []struct {
		encoding string
		body     []byte
		want     int // bytes, or -1 for an error
	}{
		{"gzip", whole, 5000}, {"X-GZip", whole, 5000}, {"identity", whole, len(whole)}, {"gzip", nil, 0},
		{"br", whole, -1}, {"gzip", []byte("<p>not packed at all</p>"), -1}, {"gzip", whole[:len(whole)/2], -1}, {"gzip", damaged, -1},
	} {
		encoding, body = test.encoding, test.body
		page, err := get(t, c, at)
		var e *Error
		if test.want < 0 && !errors.As(err, &e) || test.want >= 0 && (err != nil || len(page.Body) != test.want) {
			t.Errorf("%s: %d bytes, %v; want %d", test.encoding, len(page.Body), err, test.want)
		}
	}
}

// Answers that are not as long as they say.
func TestWrongLengths(t *testing.T) {
	log.SetOutput(io.Discard) // net/http complains of the last one there
	t.Cleanup(func() { log.SetOutput(os.Stderr) })
	w := newWeb(t)
	answer := ""
	at := w.serve("short.example", true, func(rw http.ResponseWriter, _ *http.Request) {
		conn, _, err := rw.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close()
		_, _ = io.WriteString(conn, answer)
	})
	c := w.client(Options{})
	for _, answer = range []string{
		"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nshort",
		"",
	} {
		fails(t, c, Request{Address: at}, ErrBroken)
	}
	answer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort and more"
	if page, err := get(t, c, at); err != nil || string(page.Body) != "short" {
		t.Errorf("%q, %v", page.Body, err)
	}
	answer = "HTTP/1.1 200 OK\r\nX: " + strings.Repeat("x", 1<<20) + "\r\n\r\n"
	if _, err := get(t, c, at); err == nil {
		t.Error("a header without end was read")
	}
}

func TestSizeOfARequest(t *testing.T) {
	w := newWeb(t)
	at := w.serve("large.example", true, say(strings.Repeat("text ", 100)))
	c := w.client(Options{Limits: Limits{Size: 1000}})
	fails(t, c, Request{Address: at, Size: 499}, ErrTooLarge)
	if _, err := c.Get(context.Background(), Request{Address: at, Size: 5000}); err != nil {
		t.Error(err)
	}
}

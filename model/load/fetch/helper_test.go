package fetch

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

// web is a network on the loopback interface: servers with names, of which
// those that are public pass for servers of the internet.
type web struct {
	t      *testing.T
	mutex  sync.Mutex
	public map[uint16]bool
	names  map[string]netip.Addr
	dns    net.PacketConn
	asked  []string // paths, in the order they came in
}

func newWeb(t *testing.T) *web {
	t.Helper()
	dns, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &web{t: t, public: make(map[uint16]bool), names: make(map[string]netip.Addr), dns: dns}
	t.Cleanup(func() { dns.Close() })
	go w.resolve()
	return w
}

// resolve answers questions for addresses: names it knows with theirs, others
// with none.
func (w *web) resolve() {
	packet := make([]byte, 512)
	for {
		n, from, err := w.dns.ReadFrom(packet)
		if err != nil {
			return
		}
		if answer := w.dnsAnswer(packet[:n]); answer != nil {
			_, _ = w.dns.WriteTo(answer, from)
		}
	}
}

// dnsAnswer is a message of RFC 1035: the header, the question again, and a
// record that points to the name in it.
func (w *web) dnsAnswer(question []byte) []byte {
	var labels []string
	at := 12
	for at < len(question) && question[at] != 0 {
		end := at + 1 + int(question[at])
		labels = append(labels, string(question[at+1:end]))
		at = end
	}
	at += 5 // the end of the name, type and class
	isA := binary.BigEndian.Uint16(question[at-4:]) == 1
	answer := append([]byte{}, question[:at]...)
	binary.BigEndian.PutUint16(answer[2:], 0x8180)
	for i := 6; i < 12; i++ {
		answer[i] = 0
	}
	w.mutex.Lock()
	ip, known := w.names[strings.ToLower(strings.Join(labels, "."))]
	w.mutex.Unlock()
	switch {
	case !known:
		answer[3] |= 3 // there is no such name
	case isA:
		answer[7] = 1
		b := ip.As4()
		answer = append(answer, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, b[0], b[1], b[2], b[3])
	}
	return answer
}

// serve starts a server under a name and returns its address without a slash.
// An empty name is the number of the loopback interface.
func (w *web) serve(name string, public bool, handler http.HandlerFunc) string {
	w.t.Helper()
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.mutex.Lock()
		w.asked = append(w.asked, r.URL.Path)
		w.mutex.Unlock()
		handler(rw, r)
	}))
	s.Config.ErrorLog = quiet()
	s.Start()
	w.t.Cleanup(s.Close)
	return w.name(s.URL, name, public)
}

// name gives the server at an address of the loopback interface a name.
func (w *web) name(address, name string, public bool) string {
	w.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		w.t.Fatal(err)
	}
	at := netip.MustParseAddrPort(u.Host)
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.public[at.Port()] = public
	if name == "" {
		return address
	}
	w.names[name] = at.Addr()
	return u.Scheme + "://" + name + ":" + u.Port()
}

// client is a client on this network.
func (w *web) client(options Options) *Client {
	options.dial.resolver = &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "udp", w.dns.LocalAddr().String())
	}}
	options.dial.public = func(to netip.AddrPort) bool {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		return w.public[to.Port()]
	}
	c := New(options)
	w.t.Cleanup(func() {
		c.guarded.CloseIdleConnections()
		c.open.CloseIdleConnections()
	})
	c.pause = func(context.Context, time.Duration) error { return nil }
	return c
}

// requests are the paths asked for so far.
func (w *web) requests() string {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return strings.Join(w.asked, " ")
}

// get gets what the reader names.
func get(t *testing.T, c *Client, address string) (Page, error) {
	t.Helper()
	return c.Get(context.Background(), Request{Address: address})
}

// fails checks that an address fails for a reason, with a message that names it
// and can be printed.
func fails(t *testing.T, c *Client, r Request, want error) *Error {
	t.Helper()
	page, err := c.Get(context.Background(), r)
	var e *Error
	if !errors.Is(err, want) || !errors.As(err, &e) {
		t.Fatalf("%s gave %d bytes and %v, want %v", r.Address, len(page.Body), err, want)
	}
	if strings.ContainsAny(e.Error(), "\n\r\x1b\x07") || !strings.HasPrefix(e.Error(), e.Address+": ") {
		t.Errorf("not a proper message: %q", e.Error())
	}
	return e
}

// say answers with a text.
func say(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, text) }
}

// send redirects to an address.
func send(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusFound)
	}
}

// quiet is a log that nobody reads: servers complain of what tests do to them.
func quiet() *log.Logger { return log.New(io.Discard, "", 0) }

package fetch

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
)

func secure(t *testing.T, w *web, name string) string {
	t.Helper()
	s := httptest.NewUnstartedServer(say("secret"))
	s.Config.ErrorLog = quiet()
	s.StartTLS()
	t.Cleanup(s.Close)
	return w.name(s.URL, name, true)
}

// The network at home, which nothing from outside may reach: a page of the
// internet that redirects, a name that resolves to it, an entry of a feed.
func TestNothingLeadsIntoThePrivateNetwork(t *testing.T) {
	w := newWeb(t)
	router := w.serve("", false, say("the router's settings"))
	other := w.serve("", false, say("another service"))
	port := router[strings.LastIndexByte(router, ':'):]
	w.name(router, "rebound.example", false)
	w.name(router, "nas.local", false)
	to := ""
	site := w.serve("site.example", true, func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			rw.WriteHeader(http.StatusNotFound)
			return
		}
		send(to)(rw, r)
	})
	home := w.serve("", false, func(rw http.ResponseWriter, r *http.Request) { send(other)(rw, r) })
	c := w.client(Options{})

	for _, to = range []string{router, "http://rebound.example" + port, "http://nas.local" + port, "http://localhost" + port, "http://[::ffff:127.0.0.1]" + port} {
		fails(t, c, Request{Address: site + "/"}, ErrPrivate)
		fails(t, c, Request{Address: to, By: Followed, From: site + "/feed"}, ErrPrivate)
	}
	to = router
	fails(t, c, Request{Address: site + "/item", By: Followed, From: site + "/feed"}, ErrPrivate)
	fails(t, c, Request{Address: "http://rebound.example" + port}, ErrPrivate)
	fails(t, c, Request{Address: home}, ErrPrivate) // one private address does not open the others

	for _, named := range []string{router, "http://nas.local" + port, "http://NAS.local." + port} {
		if page, err := get(t, c, named); err != nil || string(page.Body) != "the router's settings" {
			t.Errorf("named by the reader: %v", err)
		}
	}
	// What was named does not become reachable for others by that.
	to = router
	fails(t, c, Request{Address: site + "/"}, ErrPrivate)
	fails(t, c, Request{Address: router + "/reboot", By: Followed, From: site + "/feed"}, ErrPrivate)
}

func TestAPrivateFeedLeadsToItsOwnHost(t *testing.T) {
	w := newWeb(t)
	at := w.serve("", false, func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/old" {
			send("/new")(rw, r)
		}
	})
	page, err := w.client(Options{}).Get(context.Background(), Request{Address: at + "/old", By: Followed, From: at + "/feed"})
	if err != nil || page.Address != at+"/new" {
		t.Errorf("%+v, %v", page, err)
	}
}

func TestPrivateIsSaidByTheReader(t *testing.T) {
	w := newWeb(t)
	intranet := w.serve("news.company.example", false, say("to all staff"))
	other := w.serve("wiki.company.example", false, say("no"))
	site := w.serve("site.example", true, send(intranet))
	fails(t, w.client(Options{}), Request{Address: intranet}, ErrPrivate)
	c := w.client(Options{Private: true})
	if _, err := get(t, c, intranet); err != nil {
		t.Error(err)
	}
	fails(t, c, Request{Address: site}, ErrPrivate)
	if e := fails(t, c, Request{Address: other, By: Followed, From: intranet}, ErrPrivate); e.Hint == "" {
		t.Error("no hint")
	}
}

func TestPortsOfOtherServices(t *testing.T) {
	c := newWeb(t).client(Options{})
	for _, port := range []string{"22", "25", "993"} {
		_, err := c.Get(context.Background(), Request{Address: "http://a.example:" + port + "/", By: Followed, From: "https://a.example/feed"})
		if err == nil || !strings.Contains(err.Error(), "port "+port) {
			t.Errorf("%v", err)
		}
	}
}

func TestIsPublic(t *testing.T) {
	for _, ip := range []string{
		"8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.0.1.1", "223.255.255.255",
		"2001:4860:4860::8888", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
		"2001:200::1", "2a00::200:5efe:808:808",
	} {
		if !isPublic(netip.MustParseAddr(ip)) {
			t.Errorf("%s is refused", ip)
		}
	}
	for _, ip := range []string{
		"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1",
		"172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.9.9", "198.51.100.1",
		"203.0.113.1", "224.0.0.251", "239.1.1.1", "240.0.0.1", "255.255.255.255",
		"::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12::1", "ff02::1",
		"64:ff9b::10.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b:1::1", "2002:7f00:1::1", "2002:a00:1::1", "2002:c0a8:101::",
		"2001::1", "2001:0:808:808::1", "2001:10::1", "2001:db8::1", "3fff::1", "100::1", "5f00::1", "4000::1",
		"2a00::5efe:a00:1", "2a00::200:5efe:7f00:1", "fe80::5efe:808:808",
	} {
		if isPublic(netip.MustParseAddr(ip)) {
			t.Errorf("%s is let through", ip)
		}
	}
	if isPublic(netip.Addr{}) {
		t.Error("no address is let through")
	}
}

// The check that stands when nothing is put in its place for tests.
func TestGuardRefusesLoopback(t *testing.T) {
	c := New(Options{})
	for address, want := range map[string]bool{
		"127.0.0.1:80": false, "[::1]:80": false, "[fe80::1%lo]:80": false, "nonsense": false, "8.8.8.8:443": true,
	} {
		if err := c.guard(context.Background(), "tcp", address, nil); (err == nil) != want {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// Through a proxy, which dials itself, what is private by its form is refused.
func TestProxy(t *testing.T) {
	w := newWeb(t)
	asked := ""
	proxy := w.serve("", false, func(rw http.ResponseWriter, r *http.Request) {
		asked = r.URL.String()
		if strings.HasSuffix(asked, "/away") {
			send("http://10.1.2.3/")(rw, r)
		}
	})
	u, err := url.Parse(proxy)
	if err != nil {
		t.Fatal(err)
	}
	c := w.client(Options{Proxy: func(*url.URL) (*url.URL, error) { return u, nil }})
	if _, err := get(t, c, "http://far.example/page"); err != nil || asked != "http://far.example/page" {
		t.Errorf("asked for %q, %v", asked, err)
	}
	fails(t, c, Request{Address: "http://far.example/away"}, ErrPrivate)
	fails(t, c, Request{Address: "http://localhost/", By: Followed, From: "http://far.example/feed"}, ErrPrivate)
	if _, err := get(t, c, "http://10.1.2.3/"); err != nil {
		t.Errorf("named by the reader: %v", err)
	}
	gone := &url.URL{Scheme: "http", Host: "127.0.0.1:1"}
	c = w.client(Options{Proxy: func(*url.URL) (*url.URL, error) { return gone, nil }})
	if _, err := get(t, c, "https://far.example/"); err == nil || !strings.Contains(err.Error(), "the proxy") || !strings.Contains(err.Error(), "HTTPS_PROXY") {
		t.Errorf("%v", err)
	}
}

// A list of feeds is the reader's own, but not every address in it is: it may
// come from anybody. Feeds are made for programs, so no robots.txt is asked.
func TestListedFeeds(t *testing.T) {
	w := newWeb(t)
	home := w.serve("", false, say("at home"))
	at := w.serve("feed.example", true, say("<rss/>"))
	c := w.client(Options{})
	if _, err := c.Get(context.Background(), Request{Address: at + "/rss", By: Listed}); err != nil || w.requests() != "/rss" {
		t.Errorf("%v, asked for %s", err, w.requests())
	}
	for _, r := range []Request{{Address: home, By: Listed}, {Address: home, By: Followed}, {Address: home, By: Listed, From: at}} {
		fails(t, c, r, ErrPrivate)
	}
	if _, err := c.Get(context.Background(), Request{Address: home + "/rss", By: Listed, From: home + "/opml"}); err != nil {
		t.Error(err)
	}
	fails(t, c, Request{Address: at, By: Listed, From: "gopher://x"}, ErrScheme)
}

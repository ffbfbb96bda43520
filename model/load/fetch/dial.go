package fetch

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"syscall"
)

// network is how connections are made; the zero value is the real one.
type network struct {
	resolver *net.Resolver
	// public decides whether an address may be reached; nil means isPublic.
	public func(netip.AddrPort) bool
}

// transport makes connections, guarded ones to public addresses only. It is
// used as it is, without http.Client: cookies, redirects and packed bodies are
// what this package deals with itself.
func (c *Client) transport(guarded bool) *http.Transport {
	limits := c.options.Limits
	dialer := &net.Dialer{Timeout: limits.Connect, Resolver: c.options.dial.resolver}
	t := &http.Transport{
		DialContext:            dialer.DialContext,
		TLSHandshakeTimeout:    limits.Connect,
		ResponseHeaderTimeout:  limits.Header,
		MaxResponseHeaderBytes: 256 << 10,
		MaxIdleConns:           overall,
		MaxIdleConnsPerHost:    perHost,
		IdleConnTimeout:        limits.Idle,
		DisableCompression:     true,
		ForceAttemptHTTP2:      true,
	}
	if guarded {
		dialer.ControlContext = c.guard
	} else if c.options.Proxy != nil {
		t.Proxy = func(r *http.Request) (*url.URL, error) { return c.options.Proxy(r.URL) }
	}
	return t
}

// guard runs with the address that a name was resolved to, before anything is
// sent to it.
func (c *Client) guard(_ context.Context, _, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return &privateError{address: address}
	}
	if public := c.options.dial.public; public != nil {
		if !public(to) {
			return &privateError{address: to.Addr().String()}
		}
		return nil
	}
	if !isPublic(to.Addr()) {
		return &privateError{address: to.Addr().String()}
	}
	return nil
}

// way chooses how a hop is dialled: openly where the reader named the host and
// port himself, through the proxy where there is one, guarded else.
func (c *Client) way(u *url.URL, way chain) (*http.Transport, error) {
	if c.options.Proxy != nil {
		proxy, err := c.options.Proxy(u)
		if err != nil {
			return nil, &proxyError{err}
		}
		if proxy != nil {
			if isLocal(host(u)) && !c.permitted(u, way) {
				return nil, &privateError{address: host(u)}
			}
			return c.open, nil
		}
	}
	if c.permitted(u, way) {
		return c.open, nil
	}
	if way.wandered(u) && oddPort(u) {
		return nil, &portError{port: u.Port()}
	}
	return c.guarded, nil
}

// permitted reports whether a hop may lead to a private address: it goes to the
// host and port that the reader named, and he named them as private ones.
func (c *Client) permitted(u *url.URL, way chain) bool {
	return hostPort(u) == hostPort(way.named) && (c.options.Private || isLocal(host(u)))
}

// oddPort reports whether an address has a port of another service than the
// web's: mail, shells and the like stand below 1024.
func oddPort(u *url.URL) bool {
	n, err := strconv.Atoi(u.Port())
	return err == nil && n < 1024 && n != 80 && n != 443
}

// isPublic reports whether an address is one of the public internet, by the
// registries of special-purpose addresses of IANA (RFC 6890 and what has come
// since). Addresses of IPv4 inside those of IPv6 are looked at as such.
func isPublic(ip netip.Addr) bool {
	ip = ip.WithZone("").Unmap()
	if !ip.IsValid() {
		return false
	}
	if ip.Is4() {
		return !within(ip, "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
			"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
			"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4")
	}
	b := ip.As16()
	switch {
	case within(ip, "64:ff9b::/96"): // NAT64, RFC 6052
		return isPublic(netip.AddrFrom4([4]byte(b[12:16])))
	case within(ip, "2002::/16"): // 6to4, RFC 3056
		return isPublic(netip.AddrFrom4([4]byte(b[2:6])))
	case b[8]&^3 == 0 && b[9] == 0 && b[10] == 0x5e && b[11] == 0xfe: // ISATAP, RFC 5214
		return within(ip, "2000::/3") && isPublic(netip.AddrFrom4([4]byte(b[12:16])))
	}
	// Only 2000::/3 is handed out at all; in it stand Teredo and other
	// protocols (2001::/23), documentation and benchmarks.
	return within(ip, "2000::/3") && !within(ip, "2001::/23", "2001:db8::/32", "3fff::/20")
}

func within(ip netip.Addr, prefixes ...string) bool {
	for _, p := range prefixes {
		if netip.MustParsePrefix(p).Contains(ip) {
			return true
		}
	}
	return false
}

// Package fetch gets what web addresses hold, for a reader who named them, and
// keeps him safe while it does. It is the only package that speaks to the
// network.
//
// What it does for one address:
//
//	address -> parse -> robots.txt, if a feed led here
//	        -> a place: at most 2 requests a host, 8 in all
//	        -> hop: dial, checked after the name is resolved
//	        -> redirect? the next hop, from the top, at most 10
//	        -> body: unpacked, bounded, never waited for without end
//	        -> Page, or the remembered one when the server says 304
//
// Only http and https are spoken. No cookie is kept, no referrer is told, and
// credentials in an address go to the scheme, host and port they were written
// for and nowhere else. Nothing is fetched but the address asked for, what it
// redirects to and, before a page that a feed led to, the robots.txt of its
// host: no picture, no script, no style sheet.
//
// # Private addresses
//
// A page, a feed entry or a redirect must not make this program ask the
// reader's router, or a service on his machine, for anything. So each
// connection is checked when it is dialled, when its name has been resolved
// already, and refused unless the address is one of the public internet: not
// loopback, private, link-local, shared (RFC 6598), multicast or reserved, nor
// such an address inside an IPv6 one (mapped, NAT64, 6to4, ISATAP). A name that
// changes its mind between a check and the dialling cannot slip through.
//
// A reader who names such an address himself, by its number or by a name of a
// local kind such as localhost or nas.local, gets it: that host and port, for
// that request and for what it leads to on the same host and port.
//
// Through a proxy the proxy dials, so there only addresses written as numbers
// and local names are refused.
//
// # What must be given
//
// The package reads no environment and no clock: proxies and the time are
// given in [Options].
package fetch

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"dateline/model/safe"
)

// The limits of politeness.
const (
	perHost      = 2  // requests to one host at once
	overall      = 8  // requests at once
	maxRedirects = 10 // hops after the first
)

// Limits bound a request. A zero field means the default.
type Limits struct {
	Connect time.Duration // to connect, and again for the handshake of TLS; 10 s
	Header  time.Duration // from the request sent to the header of the answer; 20 s
	Idle    time.Duration // for the next bytes of the body; 20 s
	Whole   time.Duration // for one hop, body and all; 2 min
	Size    int64         // of the body in bytes, packed and unpacked; 64 MB
}

// withDefaults fills the fields that are not set.
func (l Limits) withDefaults() Limits {
	return Limits{
		Connect: cmp.Or(l.Connect, 10*time.Second),
		Header:  cmp.Or(l.Header, 20*time.Second),
		Idle:    cmp.Or(l.Idle, 20*time.Second),
		Whole:   cmp.Or(l.Whole, 2*time.Minute),
		Size:    cmp.Or(l.Size, 64<<20),
	}
}

// Options are what a client needs to know from outside. The zero Options work.
type Options struct {
	// Version is that of the program; servers are told it.
	Version string
	// Proxy returns the proxy for an address, nil for none.
	Proxy func(*url.URL) (*url.URL, error)
	// Memory keeps what makes requests conditional; nil keeps nothing.
	Memory Memory
	// Now is the clock, asked how long to leave a host alone that has said
	// so; without it a host is left alone for the life of the client.
	Now    func() time.Time
	Limits Limits
	// Private lets an address that the reader named lead into the private
	// network whatever its host is called, as in an intranet.
	Private bool

	dial network // for tests
}

// By says who wants an address.
type By uint8

// Who can want an address.
const (
	Named    By = iota // the reader has named it
	Listed             // it stands in a list of feeds that he has named
	Followed           // an entry of a feed leads to it; robots.txt is asked before
)

// Request is an address to get.
type Request struct {
	Address string
	By      By
	// From is the address that the reader named, when it is its content that
	// led to this one; "" when that was a file.
	From string
	// Size is the most bytes of body, where it is less than the client's; 0
	// otherwise.
	Size int64
}

// Page is what an address holds.
type Page struct {
	// Address is where it was found in the end, after redirects and without
	// credentials.
	Address string
	// ContentType is what the server says it is: "text/html; charset=koi8-r".
	ContentType string
	Body        []byte
	// Unchanged means that the server answered 304: Body is what was
	// remembered of the last time.
	Unchanged bool
}

// Client gets pages. It may be used by any number of goroutines.
type Client struct {
	options Options
	agent   string
	guarded *http.Transport // refuses private addresses
	open    *http.Transport // for what the reader named himself, and for proxies
	places  *places
	busy    *busyHosts
	robots  *robotsFiles
	pause   func(context.Context, time.Duration) error
}

// New returns a client.
func New(options Options) *Client {
	options.Limits = options.Limits.withDefaults()
	if options.Memory == nil {
		options.Memory = forgetful{}
	}
	c := &Client{
		options: options,
		agent:   userAgent(options.Version),
		places:  newPlaces(),
		busy:    newBusyHosts(options.Now),
		pause:   pause,
	}
	c.guarded = c.transport(true)
	c.open = c.transport(false)
	c.robots = newRobotsFiles(c)
	return c
}

// userAgent names the program, its version and what it is for. It names no
// address: the program has none.
func userAgent(version string) string {
	version = strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', strings.ContainsRune(".+-_", r):
			return r
		}
		return -1
	}, version)
	return agentName + "/" + cmp.Or(version, "devel") + " (news reader for the terminal; fetches what its user names)"
}

// agentName is what robots.txt calls this program.
const agentName = "dateline"

// Get gets what an address holds. The error is an [*Error], which names the
// address and says what to do; when ctx ends it is the context's.
func (c *Client) Get(ctx context.Context, r Request) (Page, error) {
	u, err := parse(r.Address)
	if err != nil {
		return Page{}, c.fault(r.Address, nil, err)
	}
	way := chain{asked: u, by: r.By, size: c.options.Limits.Size}
	if r.Size > 0 {
		way.size = min(way.size, r.Size)
	}
	if way.named, err = namedBy(r, u); err != nil {
		return Page{}, c.fault(r.From, nil, err)
	}
	if r.By != Named {
		u.User = nil // who wrote the list or the feed may not make up credentials
	}
	if r.By == Followed {
		if err := c.robots.allow(ctx, way); err != nil {
			return Page{}, c.broken(ctx, way, u, err)
		}
	}
	page, last, err := c.follow(ctx, way)
	if err != nil {
		return Page{}, c.broken(ctx, way, last, err)
	}
	return page, nil
}

// namedBy is the address that the reader named and that led to u, nil when it
// was a file.
func namedBy(r Request, u *url.URL) (*url.URL, error) {
	switch {
	case r.By == Named:
		return u, nil
	case r.From == "":
		return nil, nil
	default:
		return parse(r.From)
	}
}

// broken is the error of a request: the context's if that has ended.
func (c *Client) broken(ctx context.Context, way chain, last *url.URL, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return c.fault(way.asked.String(), last, err)
}

// fault puts the address to an error, and where it was met when a redirect had
// led elsewhere.
func (c *Client) fault(address string, last *url.URL, err error) error {
	e := &Error{Address: Masked(address), Err: plain(err, c.options.Limits), Hint: hint(err)}
	if last != nil && hostPort(last) != "" {
		if asked, bad := parse(address); bad == nil && hostPort(asked) != hostPort(last) {
			e.Address += " -> " + Masked(last.String())
		}
	}
	e.Address = safe.Line(e.Address)
	return e
}

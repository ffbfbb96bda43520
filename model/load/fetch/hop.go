package fetch

import (
	"context"
	"errors"
	"net/http"
	"net/url"
)

// chain is one request with all that it leads to.
type chain struct {
	asked *url.URL // where it begins
	named *url.URL // what the reader named: asked, or what led to it; nil for a file
	by    By
	size  int64 // the most bytes of body
	head  int64 // only so many bytes are wanted, and not remembered; 0 for all
}

// wandered reports whether a hop leads where the reader has not pointed.
func (w chain) wandered(u *url.URL) bool { return w.by != Named || hostPort(u) != hostPort(w.named) }

// follow goes from hop to hop until one gives a page, and returns the address
// it came to. Credentials stay with the origin they were written for.
func (c *Client) follow(ctx context.Context, way chain) (Page, *url.URL, error) {
	u := way.asked
	credentials := u.User
	for hops := 0; ; hops++ {
		here := *u
		here.User = nil
		if origin(&here) == origin(way.asked) {
			here.User = credentials
		}
		page, next, err := c.patient(ctx, way, &here)
		switch {
		case err != nil, next == nil:
			return page, u, err
		case hops == maxRedirects:
			return Page{}, u, ErrRedirects
		}
		if err := check(next); err != nil {
			return Page{}, u, &redirectError{err}
		}
		u = next
	}
}

// patient makes one hop, and a second time if the server asks for a pause
// short enough to wait for.
func (c *Client) patient(ctx context.Context, way chain, u *url.URL) (Page, *url.URL, error) {
	for tries := 0; ; tries++ {
		page, next, err := c.hop(ctx, way, u)
		var busy *BusyError
		if tries > 0 || !errors.As(err, &busy) || !busy.short() {
			return page, next, err
		}
		if err := c.pause(ctx, busy.After); err != nil {
			return Page{}, nil, err
		}
	}
}

// hop makes one request, when there is a place for it. It returns the page, or
// where the server says it is.
func (c *Client) hop(ctx context.Context, way chain, u *url.URL) (Page, *url.URL, error) {
	if err := c.busy.check(hostPort(u)); err != nil {
		return Page{}, nil, err
	}
	transport, err := c.way(u, way)
	if err != nil {
		return Page{}, nil, err
	}
	leave, err := c.places.enter(ctx, host(u))
	if err != nil {
		return Page{}, nil, err
	}
	defer leave()
	// The time counts from here: waiting for a place is nobody's slowness.
	ctx, cancel := context.WithTimeoutCause(ctx, c.options.Limits.Whole, errWhole)
	defer cancel()
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	request, kept, err := c.request(ctx, u, way)
	if err != nil {
		return Page{}, nil, err
	}
	response, err := transport.RoundTrip(request)
	if err != nil {
		return Page{}, nil, because(ctx, err)
	}
	defer response.Body.Close()
	if next, err := redirect(response); next != nil || err != nil {
		return Page{}, next, err
	}
	page, err := c.answer(response, kept, way, stop)
	return page, nil, because(ctx, err)
}

// conditional reports whether what is got is remembered, so that it is asked
// for again only if it has changed. What the reader has named or listed is: he
// will come back to it. An article is read once.
func (w chain) conditional() bool { return w.by != Followed && w.head == 0 }

// request asks for a page, with what is remembered of it. Pages that need
// credentials are not remembered: they are the business of nobody else who
// reads the same file.
func (c *Client) request(ctx context.Context, u *url.URL, way chain) (*http.Request, Kept, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, Kept{}, &addressError{errors.New("it cannot be asked for")}
	}
	r.Header.Set("User-Agent", c.agent)
	r.Header.Set("Accept", "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/*;q=0.9, */*;q=0.8")
	r.Header.Set("Accept-Encoding", "gzip")
	if u.User != nil {
		password, _ := u.User.Password()
		r.SetBasicAuth(u.User.Username(), password)
		return r, Kept{}, nil
	}
	if !way.conditional() {
		return r, Kept{}, nil
	}
	kept, ok := c.options.Memory.Recall(u.String())
	if !ok {
		return r, Kept{}, nil
	}
	if headerValue(kept.ETag) {
		r.Header.Set("If-None-Match", kept.ETag)
	}
	if headerValue(kept.LastModified) {
		r.Header.Set("If-Modified-Since", kept.LastModified)
	}
	return r, kept, nil
}

// headerValue reports whether a remembered value can be sent: it came from a
// server, maybe by way of a file that others can write.
func headerValue(s string) bool {
	if s == "" || len(s) > 1024 {
		return false
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0x7f {
			return false
		}
	}
	return true
}

// redirect returns where an answer leads, nil when it leads nowhere.
func redirect(r *http.Response) (*url.URL, error) {
	switch r.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
	default:
		return nil, nil
	}
	to := r.Header.Get("Location")
	if to == "" {
		return nil, &redirectError{errors.New("it does not say where to")}
	}
	next, err := r.Request.URL.Parse(to)
	if err != nil {
		return nil, &redirectError{errors.New("where to cannot be read")}
	}
	next.User = nil
	return next, nil
}

// answer makes a page of a response that is no redirect.
func (c *Client) answer(r *http.Response, kept Kept, way chain, stop context.CancelCauseFunc) (Page, error) {
	u := *r.Request.URL
	u.User = nil
	page := Page{Address: u.String(), ContentType: r.Header.Get("Content-Type")}
	switch {
	case r.StatusCode == http.StatusNotModified && (kept.ETag != "" || kept.LastModified != ""):
		page.Unchanged, page.Body = true, kept.Body
		if kept.ContentType != "" {
			page.ContentType = kept.ContentType
		}
		return page, nil
	case r.StatusCode == http.StatusTooManyRequests, r.StatusCode == http.StatusServiceUnavailable:
		return Page{}, c.busy.note(hostPort(&u), r)
	case r.StatusCode != http.StatusOK && r.StatusCode != http.StatusNonAuthoritativeInfo:
		return Page{}, &StatusError{Code: r.StatusCode}
	}
	var err error
	if page.Body, err = c.read(r, way, stop); err != nil {
		return Page{}, err
	}
	if way.conditional() {
		c.remember(r, page)
	}
	return page, nil
}

// remember keeps what makes the next request for a page conditional.
func (c *Client) remember(r *http.Response, page Page) {
	kept := Kept{ETag: r.Header.Get("ETag"), LastModified: r.Header.Get("Last-Modified"), ContentType: page.ContentType, Body: page.Body}
	if r.Request.URL.User == nil && (kept.ETag != "" || kept.LastModified != "") {
		c.options.Memory.Remember(page.Address, kept)
	}
}

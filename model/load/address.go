package load

import (
	"bytes"
	"context"
	"errors"
	"io"

	"dateline/model/internal/source"
	"dateline/model/load/fetch"
)

// Fetcher gets what web addresses hold; a [fetch.Client] does.
type Fetcher interface {
	Get(context.Context, fetch.Request) (fetch.Page, error)
}

// Address is a web address that the reader has named: of a page, a feed, a list
// of feeds, or any file that could be opened from disk.
func Address(address string) Source { return Source{address: address} }

// ErrOffline is in the error of an address in a run without a Fetcher.
var ErrOffline = errors.New("addresses are not opened here")

// ahead is how many addresses are asked for before their turn, and articles
// fetched while others are worked on. The fetcher bounds what is under way.
const ahead = 12

// remote is an input at an address. It is got while those before it are read:
// begin starts that, and get waits for it.
type remote struct {
	request fetch.Request
	options Options
	got     chan got
}

type got struct {
	page fetch.Page
	err  error
}

// remoteInput makes an input of an address. The path of its stories is the
// address as it can be shown: without credentials.
func remoteInput(ctx context.Context, request fetch.Request, o Options) input {
	in := input{path: fetch.Masked(request.Address), named: true, many: true}
	if o.Fetch == nil {
		in.err = ErrOffline
		return in
	}
	in.remote = &remote{request: request, options: o, got: make(chan got, 1)}
	in.open = func() (io.ReadCloser, source.Hints, error) {
		hints := o.hints(in.path)
		page, err := in.remote.get(ctx)
		if err != nil {
			return nil, hints, err
		}
		if page.Unchanged && o.refresh.skips(in) {
			return nil, hints, errUnchanged
		}
		hints.URL, hints.ContentType = page.Address, page.ContentType
		return io.NopCloser(bytes.NewReader(page.Body)), hints, nil
	}
	return in
}

func (r *remote) begin(ctx context.Context) {
	page, err := r.options.Fetch.Get(ctx, r.request)
	r.got <- got{page, err}
}

func (r *remote) get(ctx context.Context) (fetch.Page, error) {
	select {
	case g := <-r.got:
		return g.page, g.err
	case <-ctx.Done():
		return fetch.Page{}, ctx.Err()
	}
}

// askAhead begins to get the addresses among inputs, in their order and a few
// at a time. The channel it returns gives room for one more with every value
// taken from it: whoever has read one takes one.
func askAhead(ctx context.Context, inputs []input) (read <-chan struct{}) {
	under := make(chan struct{}, ahead)
	go func() {
		for _, in := range inputs {
			if in.remote == nil {
				continue
			}
			select {
			case under <- struct{}{}:
				go in.remote.begin(ctx)
			case <-ctx.Done():
				return
			}
		}
	}()
	return under
}

// feedSources are the feeds that a list names, as sources.
func feedSources(links []source.Link, named string) []Source {
	sources := make([]Source, 0, len(links))
	for _, l := range links {
		sources = append(sources, Source{address: l.URL, listed: true, from: named})
	}
	return sources
}

// request is what a source at an address asks for.
func (s Source) request() fetch.Request {
	if s.listed {
		return fetch.Request{Address: s.address, By: fetch.Listed, From: s.from}
	}
	return fetch.Request{Address: s.address}
}

// named is the address that the reader named and whose content led to what
// this input holds; "" for files.
func (in input) namedAddress() string {
	switch {
	case in.remote == nil:
		return ""
	case in.remote.request.By == fetch.Named:
		return in.remote.request.Address
	default:
		return in.remote.request.From
	}
}

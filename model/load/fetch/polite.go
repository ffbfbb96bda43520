package fetch

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync"
)

// robotsFiles asks each host for its robots.txt, once for the life of the
// client.
type robotsFiles struct {
	client *Client
	mutex  sync.Mutex
	files  map[string]*robotsFile // by origin
}

// robotsFile is that of one origin. Who finds it unasked for asks; the others
// wait for the answer, or for the end of their own patience.
type robotsFile struct {
	turn  chan struct{} // holds one token: whoever has it may ask
	known bool
	robots
	err error
}

func newRobotsFiles(c *Client) *robotsFiles {
	return &robotsFiles{client: c, files: make(map[string]*robotsFile)}
}

// maxOrigins bounds what is remembered; a feed can name any number of hosts.
const maxOrigins = 10_000

func (f *robotsFiles) of(origin string) *robotsFile {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	file := f.files[origin]
	if file == nil {
		if len(f.files) >= maxOrigins {
			clear(f.files)
		}
		file = &robotsFile{turn: make(chan struct{}, 1)}
		f.files[origin] = file
	}
	return file
}

// allow returns an error if the robots.txt of the host does not let a page be
// followed to. What the reader has named himself is not asked for here: he is
// no robot.
func (f *robotsFiles) allow(ctx context.Context, way chain) error {
	file := f.of(origin(way.asked))
	select {
	case file.turn <- struct{}{}:
		defer func() { <-file.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	if !file.known {
		file.robots, file.err = f.get(ctx, way)
		if ctx.Err() != nil {
			return ctx.Err() // not the host's answer
		}
		file.known = true
	}
	switch {
	case file.err != nil:
		return file.err
	case !file.allows(way.asked.RequestURI()):
		return ErrRobots
	}
	return nil
}

// get asks for a robots.txt. By RFC 9309 one that does not exist, or is kept
// from us, forbids nothing, and one that cannot be had for a fault of the
// server forbids everything.
func (f *robotsFiles) get(ctx context.Context, way chain) (robots, error) {
	at := &url.URL{Scheme: way.asked.Scheme, Host: way.asked.Host, Path: "/robots.txt"}
	page, _, err := f.client.follow(ctx, chain{asked: at, named: way.named, by: Followed, size: f.client.options.Limits.Size, head: maxRobots})
	var status *StatusError
	switch {
	case err == nil:
		return parseRobots(page.Body, agentName), nil
	case errors.As(err, &status) && status.Code >= 400 && status.Code < http.StatusInternalServerError,
		errors.Is(err, ErrRedirects):
		return robots{}, nil
	case errors.As(err, &status):
		return robots{}, ErrRobots
	}
	return robots{}, err
}

package fetch

import (
	"context"
	"sync"
)

// places bounds how many requests are under way: at one host and in all. A
// place at the host is waited for first, so that many requests for one slow
// host do not hold the places of the others.
type places struct {
	all   chan struct{}
	mutex sync.Mutex
	hosts map[string]*place
}

// place is that of one host; it goes when nobody uses it.
type place struct {
	free  chan struct{}
	users int // in it or waiting for it
}

func newPlaces() *places {
	return &places{all: make(chan struct{}, overall), hosts: make(map[string]*place)}
}

// enter waits for a place and returns what gives it back.
func (p *places) enter(ctx context.Context, host string) (leave func(), err error) {
	at := p.at(host)
	select {
	case at.free <- struct{}{}:
	case <-ctx.Done():
		p.done(host)
		return nil, ctx.Err()
	}
	select {
	case p.all <- struct{}{}:
	case <-ctx.Done():
		<-at.free
		p.done(host)
		return nil, ctx.Err()
	}
	return func() {
		<-p.all
		<-at.free
		p.done(host)
	}, nil
}

func (p *places) at(host string) *place {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	at := p.hosts[host]
	if at == nil {
		at = &place{free: make(chan struct{}, perHost)}
		p.hosts[host] = at
	}
	at.users++
	return at
}

func (p *places) done(host string) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if at := p.hosts[host]; at != nil {
		if at.users--; at.users == 0 {
			delete(p.hosts, host)
		}
	}
}

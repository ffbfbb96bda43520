package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
)

// Two requests at one host at once, not one and not three: each waits in the
// server until it has met another.
func TestTwoAtOneHost(t *testing.T) {
	w := newWeb(t)
	var in, most atomic.Int32
	meet := make(chan struct{})
	at := w.serve("news.example", true, func(_ http.ResponseWriter, r *http.Request) {
		now := in.Add(1)
		defer in.Add(-1)
		for old := most.Load(); now > old && !most.CompareAndSwap(old, now); old = most.Load() {
		}
		select {
		case meet <- struct{}{}:
		case <-meet:
		case <-r.Context().Done():
		}
	})
	c := w.client(Options{})
	var group sync.WaitGroup
	for i := range 20 {
		group.Go(func() {
			if _, err := get(t, c, fmt.Sprintf("%s/%d", at, i)); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if most.Load() != perHost {
		t.Errorf("%d at once", most.Load())
	}
	if len(c.places.hosts) != 0 {
		t.Errorf("%d hosts are still in the books", len(c.places.hosts))
	}
}

// A host whose places are all taken does not keep the others waiting.
func TestASlowHostHoldsUpNobodyElse(t *testing.T) {
	p := newPlaces()
	ctx, cancel := context.WithCancel(context.Background())
	waiting := make(chan error)
	for range perHost {
		if _, err := p.enter(ctx, "slow"); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 * overall {
		go func() {
			_, err := p.enter(ctx, "slow")
			waiting <- err
		}()
	}
	var leave []func()
	for i := range overall - perHost {
		l, err := p.enter(ctx, fmt.Sprint("host", i))
		if err != nil {
			t.Fatal(err)
		}
		leave = append(leave, l)
	}
	full := make(chan error)
	go func() {
		_, err := p.enter(ctx, "one too many")
		full <- err
	}()
	cancel()
	for range 2 * overall {
		if err := <-waiting; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	}
	if err := <-full; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	for _, l := range leave {
		l()
	}
	if len(p.hosts) != 1 || len(p.all) != perHost {
		t.Errorf("%d hosts, %d places taken; want 1, %d", len(p.hosts), len(p.all), perHost)
	}
}

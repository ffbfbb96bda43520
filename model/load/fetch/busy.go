package fetch

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"time"
)

// busyHosts remembers which hosts have asked to be left alone, and until when.
type busyHosts struct {
	now   func() time.Time
	mutex sync.Mutex
	until map[string]time.Time
}

func newBusyHosts(now func() time.Time) *busyHosts {
	if now == nil {
		now = func() time.Time { return time.Time{} }
	}
	return &busyHosts{now: now, until: make(map[string]time.Time)}
}

// maxBusy is the longest a host is left alone on its word: a feed must not
// switch itself off for ever by a slip of its server.
const maxBusy = 24 * time.Hour

// note reads how long a busy server wants to be left alone.
func (b *busyHosts) note(host string, r *http.Response) error {
	now := b.now()
	after, _ := retryAfter(r.Header.Get("Retry-After"), now)
	busy := &BusyError{Code: r.StatusCode, After: after}
	if busy.After > 0 && !busy.short() {
		b.mutex.Lock()
		b.until[host] = now.Add(busy.After)
		b.mutex.Unlock()
	}
	return busy
}

// check returns an error while a host is to be left alone.
func (b *busyHosts) check(host string) error {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	until, ok := b.until[host]
	if !ok {
		return nil
	}
	if left := until.Sub(b.now()); left > 0 {
		return &BusyError{Code: http.StatusServiceUnavailable, After: left}
	}
	delete(b.until, host)
	return nil
}

// retryAfter reads the value of Retry-After (RFC 9110, 10.2.3): seconds, or a
// date. It is at most maxBusy; a date in the past is no time at all. ok is
// false for what is neither.
func retryAfter(value string, now time.Time) (after time.Duration, ok bool) {
	value = strings.TrimSpace(value)
	if value == "" {
		return 0, false
	}
	seconds := time.Duration(0)
	for _, c := range value {
		if c < '0' || c > '9' {
			date, err := http.ParseTime(value)
			if err != nil {
				return 0, false
			}
			return min(max(0, date.Sub(now)), maxBusy), true
		}
		if seconds < 1<<20 {
			seconds = 10*seconds + time.Duration(c-'0')
		}
	}
	return min(seconds*time.Second, maxBusy), true
}

// pause waits, unless ctx ends before.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

func clock() time.Time { return time.Date(2031, 3, 3, 10, 0, 0, 0, time.UTC) }

func TestRetryAfter(t *testing.T) {
	for value, want := range map[string]time.Duration{
		"120": 2 * time.Minute, " 7 ": 7 * time.Second, "0": 0, "Mon, 03 Mar 2031 10:05:00 GMT": 5 * time.Minute,
		"Mon, 03 Mar 2031 09:00:00 GMT": 0, "Monday, 03-Mar-31 10:00:30 GMT": 30 * time.Second,
		"99999999999999999999999999": maxBusy, "Mon, 03 Mar 2931 10:05:00 GMT": maxBusy,
		"": -1, "soon": -1, "-5": -1, "1.5": -1, "10 s": -1, "٣": -1,
	} {
		got, ok := retryAfter(value, clock())
		if ok != (want >= 0) || ok && got != want {
			t.Errorf("%q: %v, %v; want %v", value, got, ok, want)
		}
	}
}

func FuzzRetryAfter(f *testing.F) {
	for _, s := range []string{"120", "Mon, 03 Mar 2031 10:05:00 GMT", "", "-1", "1e9", "99999999999999999999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if got, ok := retryAfter(value, clock()); got < 0 || got > maxBusy || !ok && got != 0 {
			t.Errorf("%q: %v, %v", value, got, ok)
		}
	})
}

// A host that asks to be left alone is, until the time is over; others are not
// touched by it.
func TestBusyHostIsLeftAlone(t *testing.T) {
	w := newWeb(t)
	now, requests := clock(), 0
	at := w.serve("busy.example", true, func(rw http.ResponseWriter, _ *http.Request) {
		if requests++; requests == 1 {
			rw.Header().Set("Retry-After", "120")
			rw.WriteHeader(http.StatusTooManyRequests)
		}
	})
	other := w.serve("calm.example", true, say("text"))
	c := w.client(Options{Now: func() time.Time { return now }})
	busy := func(left time.Duration) {
		t.Helper()
		_, err := get(t, c, at+"/")
		var e *BusyError
		if !errors.As(err, &e) || e.After != left || !strings.Contains(err.Error(), left.String()) {
			t.Errorf("%v, want %v", err, left)
		}
	}
	busy(2 * time.Minute)
	now = now.Add(time.Minute)
	busy(time.Minute)
	if requests != 1 {
		t.Errorf("asked %d times", requests)
	}
	if _, err := get(t, c, other); err != nil {
		t.Error(err)
	}
	now = now.Add(time.Minute)
	if _, err := get(t, c, at+"/"); err != nil || requests != 2 {
		t.Errorf("%v after %d requests", err, requests)
	}
}

func TestBusyWithoutAClock(t *testing.T) {
	w := newWeb(t)
	at := w.serve("busy.example", true, func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Retry-After", "60")
		rw.WriteHeader(http.StatusServiceUnavailable)
	})
	c := w.client(Options{})
	for range 2 {
		if _, err := get(t, c, at+"/"); !errors.As(err, new(*BusyError)) {
			t.Error(err)
		}
	}
	if got := w.requests(); got != "/" {
		t.Errorf("asked for %s", got)
	}
}

// A pause of a moment is made, once; without a word of how long none is.
func TestShortPause(t *testing.T) {
	w := newWeb(t)
	requests, after := 0, "2"
	at := w.serve("busy.example", true, func(rw http.ResponseWriter, r *http.Request) {
		if requests++; requests == 1 || r.URL.Path == "/always" {
			rw.Header().Set("Retry-After", after)
			rw.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		fmt.Fprint(rw, "text")
	})
	c := w.client(Options{Now: clock})
	var waited []time.Duration
	c.pause = func(_ context.Context, d time.Duration) error { waited = append(waited, d); return nil }
	if page, err := get(t, c, at+"/"); err != nil || string(page.Body) != "text" || len(waited) != 1 || waited[0] != 2*time.Second {
		t.Errorf("%+v, %v after %v", page, err, waited)
	}
	if _, err := get(t, c, at+"/always"); !errors.As(err, new(*BusyError)) || len(waited) != 2 {
		t.Errorf("%v after %v", err, waited)
	}
	requests, after = 0, ""
	if _, err := get(t, c, at+"/"); !errors.As(err, new(*BusyError)) || len(waited) != 2 {
		t.Errorf("%v after %v", err, waited)
	}
}

func TestPauseEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := pause(ctx, time.Hour); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := pause(context.Background(), 1); err != nil {
		t.Error(err)
	}
}

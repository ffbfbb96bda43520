package loading

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
	"dateline/tui/internal/tuitest"
)

// program runs commands as Bubble Tea does, each in a goroutine of its own,
// and hands their messages to update until no command is left.
func program(cmd tea.Cmd, update func(tea.Msg) tea.Cmd) {
	msgs := make(chan tea.Msg)
	running := 0
	start := func(cmd tea.Cmd) {
		if cmd != nil {
			running++
			go func() { msgs <- cmd() }()
		}
	}
	start(cmd)
	for running > 0 {
		msg := <-msgs
		running--
		if batch, ok := msg.(tea.BatchMsg); ok {
			for _, c := range batch {
				start(c)
			}
			continue
		}
		if msg != nil {
			start(update(msg))
		}
	}
}

// run loads and returns the end of it and the reports that came through.
func run(ctx context.Context, t *testing.T, open Func) (done Done, seen []load.Progress) {
	t.Helper()
	var v View
	v.Begin(7, "esc")
	ended := 0
	program(Start(ctx, 7, open), func(msg tea.Msg) tea.Cmd {
		_, cmd, current := v.Update(msg)
		switch m := msg.(type) {
		case News:
			if current {
				seen = append(seen, m.Progress)
			}
		case Done:
			done = m
			ended++
		}
		return cmd
	})
	if ended != 1 || done.Gen != 7 || v.Active() {
		t.Fatalf("%d ends of generation %d, still active: %v", ended, done.Gen, v.Active())
	}
	return done, seen
}

func TestManyReportsBecomeFewMessages(t *testing.T) {
	const n = 100_000
	want := tuitest.Dossier(t)
	done, seen := run(context.Background(), t, func(_ context.Context, to load.Listener) error {
		for i := range n {
			to.Progress(load.Progress{Stage: load.StageReading, Done: i + 1, Total: n, Path: "a.txt"})
		}
		to.Dossier(want)
		return nil
	})
	if done.Dossier != want || done.Err != nil {
		t.Errorf("the load ended with %v, %v", done.Dossier, done.Err)
	}
	if len(seen) > n/10 {
		t.Errorf("%d of %d reports became messages", len(seen), n)
	}
	for i := 1; i < len(seen); i++ {
		if seen[i].Done < seen[i-1].Done {
			t.Errorf("report %d came after %d", seen[i].Done, seen[i-1].Done)
		}
	}
}

func TestEveryReportIsSeenWhenThereIsTime(t *testing.T) {
	step := make(chan struct{})
	seen := 0
	cmd := Start(context.Background(), 1, func(_ context.Context, to load.Listener) error {
		for i := range 5 {
			to.Progress(load.Progress{Done: i + 1, Total: 5})
			<-step
		}
		return nil
	})
	var v View
	v.Begin(1, "")
	program(cmd, func(msg tea.Msg) tea.Cmd {
		if _, ok := msg.(News); ok {
			seen++
			step <- struct{}{}
		}
		_, next, _ := v.Update(msg)
		return next
	})
	if seen != 5 {
		t.Errorf("%d of 5 reports seen", seen)
	}
}

func TestErrorsComeWithWhatWasLoaded(t *testing.T) {
	want, broken := tuitest.Dossier(t), errors.New("b.txt: not text")
	done, _ := run(context.Background(), t, func(_ context.Context, to load.Listener) error {
		to.Dossier(want)
		return broken
	})
	if done.Dossier != want || !errors.Is(done.Err, broken) {
		t.Errorf("the load ended with %v, %v", done.Dossier, done.Err)
	}
}

func TestPanicBecomesAnError(t *testing.T) {
	done, _ := run(context.Background(), t, func(_ context.Context, to load.Listener) error {
		to.Progress(load.Progress{Done: 1})
		panic("index out of range")
	})
	if !errors.Is(done.Err, ErrPanic) || !strings.Contains(done.Err.Error(), "index out of range") {
		t.Errorf("the load ended with %v", done.Err)
	}
}

func TestCancelEndsTheLoadAndTheWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	done, _ := run(ctx, t, func(ctx context.Context, to load.Listener) error {
		to.Progress(load.Progress{Done: 1, Total: 9})
		cancel()
		<-ctx.Done()
		return ctx.Err()
	})
	if !errors.Is(done.Err, context.Canceled) || done.Dossier != nil {
		t.Errorf("the load ended with %v, %v", done.Dossier, done.Err)
	}
}

func TestReportsFromManyWorkers(t *testing.T) {
	done, _ := run(context.Background(), t, func(_ context.Context, to load.Listener) error {
		ended := make(chan struct{})
		for w := range 8 {
			go func() {
				for i := range 1000 {
					to.Progress(load.Progress{Done: i, Total: 1000, Path: fmt.Sprint(w)})
				}
				ended <- struct{}{}
			}()
		}
		for range 8 {
			<-ended
		}
		return nil
	})
	if done.Err != nil {
		t.Error(done.Err)
	}
}

func TestMessagesOfAnotherLoadAreDropped(t *testing.T) {
	var v View
	again := func() tea.Msg { return nil }
	d := tuitest.Dossier(t)
	late := []tea.Msg{
		News{Gen: 1, Progress: load.Progress{Done: 99, Total: 100}, Dossier: d, number: 1, next: again},
		Done{Gen: 1, Dossier: d, number: 1},
	}
	v.Begin(2, "")
	for _, msg := range late {
		if newer, cmd, current := v.Update(msg); current || cmd != nil || newer != nil || !v.Active() {
			t.Errorf("%T of an older load was taken", msg)
		}
	}
	if _, _, current := v.Update(tea.WindowSizeMsg{}); current {
		t.Error("a foreign message was taken")
	}
}

// Messages are sent by goroutines of their own, so that what was sent first may
// come last.
func TestAnOlderDossierNeverReplacesANewer(t *testing.T) {
	older, newer := tuitest.Dossier(t), tuitest.Dossier(t)
	var v View
	v.Begin(1, "")
	if d, _, _ := v.Update(Done{Gen: 1, Dossier: newer, number: 2}); d != newer {
		t.Fatal("the last dossier is not taken")
	}
	for _, late := range []News{{Gen: 1, Dossier: older, number: 1}, {Gen: 1, Dossier: newer, number: 2}} {
		if d, _, current := v.Update(late); d != nil || !current || v.Active() {
			t.Errorf("number %d is taken after number 2", late.number)
		}
	}
}

// TestADossierGrows runs a load that hands on a dossier again and again, and
// then goes on watching.
func TestADossierGrows(t *testing.T) {
	const n = 50
	all := make([]*model.Dossier, n)
	for i := range all {
		all[i] = model.NewDossier(nil, nil)
	}
	taken := make(chan struct{})
	var v View
	v.Begin(1, "")
	var got []*model.Dossier
	program(Start(context.Background(), 1, func(_ context.Context, to load.Listener) error {
		for i, d := range all[:n-1] {
			to.Dossier(d)
			to.Progress(load.Progress{Stage: load.StageReading, Done: i + 1})
		}
		to.Progress(load.Progress{Stage: load.StageWatching})
		<-taken
		to.Dossier(all[n-1])
		return nil
	}), func(msg tea.Msg) tea.Cmd {
		d, next, _ := v.Update(msg)
		if d != nil {
			got = append(got, d)
		}
		if v.Watching() && d == nil || d == all[n-2] {
			select {
			case <-taken:
			default:
				close(taken)
			}
		}
		return next
	})
	if len(got) == 0 || got[len(got)-1] != all[n-1] {
		t.Fatalf("the last of %d dossiers was lost", len(got))
	}
	for i := 1; i < len(got); i++ {
		if slices.Index(all, got[i]) <= slices.Index(all, got[i-1]) {
			t.Errorf("dossier %d came after %d", slices.Index(all, got[i]), slices.Index(all, got[i-1]))
		}
	}
}

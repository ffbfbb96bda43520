package loading

import (
	"context"
	"errors"
	"fmt"
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
func run(ctx context.Context, t *testing.T, load Func) (done Done, seen []Progress) {
	t.Helper()
	var v View
	v.Begin(7, "esc")
	ended := 0
	program(Start(ctx, 7, load), func(msg tea.Msg) tea.Cmd {
		current, cmd := v.Update(msg)
		switch m := msg.(type) {
		case Progress:
			if current {
				seen = append(seen, m)
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
	done, seen := run(context.Background(), t, func(_ context.Context, report func(load.Progress)) (*model.Dossier, error) {
		for i := range n {
			report(load.Progress{Stage: load.StageReading, Done: i + 1, Total: n, Path: "a.txt"})
		}
		return want, nil
	})
	if done.Dossier != want || done.Err != nil {
		t.Errorf("the load ended with %v, %v", done.Dossier, done.Err)
	}
	if len(seen) > n/10 {
		t.Errorf("%d of %d reports became messages", len(seen), n)
	}
	for i := 1; i < len(seen); i++ {
		if seen[i].Done <= seen[i-1].Done {
			t.Errorf("report %d came after %d", seen[i].Done, seen[i-1].Done)
		}
	}
}

func TestEveryReportIsSeenWhenThereIsTime(t *testing.T) {
	step := make(chan struct{})
	seen := 0
	cmd := Start(context.Background(), 1, func(_ context.Context, report func(load.Progress)) (*model.Dossier, error) {
		for i := range 5 {
			report(load.Progress{Done: i + 1, Total: 5})
			<-step
		}
		return nil, nil
	})
	var v View
	v.Begin(1, "")
	program(cmd, func(msg tea.Msg) tea.Cmd {
		if _, ok := msg.(Progress); ok {
			seen++
			step <- struct{}{}
		}
		_, next := v.Update(msg)
		return next
	})
	if seen != 5 {
		t.Errorf("%d of 5 reports seen", seen)
	}
}

func TestErrorsComeWithWhatWasLoaded(t *testing.T) {
	want, broken := tuitest.Dossier(t), errors.New("b.txt: not text")
	done, _ := run(context.Background(), t, func(context.Context, func(load.Progress)) (*model.Dossier, error) {
		return want, broken
	})
	if done.Dossier != want || !errors.Is(done.Err, broken) {
		t.Errorf("the load ended with %v, %v", done.Dossier, done.Err)
	}
}

func TestPanicBecomesAnError(t *testing.T) {
	done, _ := run(context.Background(), t, func(_ context.Context, report func(load.Progress)) (*model.Dossier, error) {
		report(load.Progress{Done: 1})
		panic("index out of range")
	})
	if !errors.Is(done.Err, ErrPanic) || !strings.Contains(done.Err.Error(), "index out of range") {
		t.Errorf("the load ended with %v", done.Err)
	}
}

func TestCancelEndsTheLoadAndTheWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	done, _ := run(ctx, t, func(ctx context.Context, report func(load.Progress)) (*model.Dossier, error) {
		report(load.Progress{Done: 1, Total: 9})
		cancel()
		<-ctx.Done()
		return nil, ctx.Err()
	})
	if !errors.Is(done.Err, context.Canceled) || done.Dossier != nil {
		t.Errorf("the load ended with %v, %v", done.Dossier, done.Err)
	}
}

func TestReportsFromManyWorkers(t *testing.T) {
	done, _ := run(context.Background(), t, func(_ context.Context, report func(load.Progress)) (*model.Dossier, error) {
		ended := make(chan struct{})
		for w := range 8 {
			go func() {
				for i := range 1000 {
					report(load.Progress{Done: i, Total: 1000, Path: fmt.Sprint(w)})
				}
				ended <- struct{}{}
			}()
		}
		for range 8 {
			<-ended
		}
		return nil, nil
	})
	if done.Err != nil {
		t.Error(done.Err)
	}
}

func TestMessagesOfAnotherLoadAreDropped(t *testing.T) {
	var v View
	again := func() tea.Msg { return nil }
	late := []tea.Msg{
		Progress{Gen: 1, Progress: load.Progress{Done: 99, Total: 100}, next: again},
		Done{Gen: 1},
	}
	v.Begin(2, "")
	for _, msg := range late {
		if current, cmd := v.Update(msg); current || cmd != nil || !v.Active() {
			t.Errorf("%T of an older load was taken", msg)
		}
	}
	v.Update(Done{Gen: 2})
	if current, cmd := v.Update(Progress{Gen: 2, next: again}); current || cmd != nil {
		t.Error("progress was taken after the end")
	}
	if current, _ := v.Update(tea.WindowSizeMsg{}); current {
		t.Error("a foreign message was taken")
	}
}

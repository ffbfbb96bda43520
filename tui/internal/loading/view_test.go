package loading

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model/load"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

func look(method ansi.Method) *theme.Look {
	return theme.New(theme.Dark, cells.Metrics{Method: method})
}

// shown is a view that has seen some reports.
func shown(reports ...load.Progress) *View {
	v := &View{}
	v.Begin(1, "esc")
	for _, p := range reports {
		v.Update(News{Gen: 1, Progress: p})
	}
	return v
}

func TestRow(t *testing.T) {
	read := func(done, total int, path string) load.Progress {
		return load.Progress{Stage: load.StageReading, Done: done, Total: total, Path: path}
	}
	for _, c := range []struct {
		name string
		view *View
		w    int
		want string
	}{
		{"nothing yet", shown(), 44, " reading                         esc cancel"},
		{"half", shown(read(50, 100, "/a/b/harbour.txt")), 70, " reading ■■■■■■······ 50 of 100  harbour.txt               esc cancel"},
		{"unknown total", shown(read(41, 0, "x.jsonl")), 44, " reading 41  x.jsonl             esc cancel"},
		{"narrow", shown(read(50, 100, "harbour.txt")), 20, " reading 50 of 100"},
		{"out of order", shown(read(50, 100, "b"), read(49, 100, "a")), 39, " reading ■■■■■■······ 50 of 100  b"},
		{"merging", shown(read(100, 100, "b"), load.Progress{Stage: load.StageMerging}), 44, " merging                         esc cancel"},
	} {
		row := c.view.Row(look(ansi.WcWidth), c.w)
		tuitest.CheckRows(t, []string{row}, c.w, 1, ansi.WcWidth)
		if got := tuitest.Grid(row, c.w, 1, ansi.WcWidth); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestSizesAndHostileNames(t *testing.T) {
	for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
		for _, path := range []string{tuitest.Escapes, "港の作業員.txt", "Z̈oë 👩‍💻.txt", "."} {
			v := shown(load.Progress{Stage: load.StageReading, Done: 3, Total: 7, Path: path})
			for w := 1; w <= 80; w++ {
				tuitest.CheckRows(t, v.Rows(look(method), w, 5), w, 5, method)
			}
			if rows := v.Rows(look(method), 0, 0); len(rows) != 0 {
				t.Errorf("%d rows of an area without rows", len(rows))
			}
		}
	}
}

func TestBar(t *testing.T) {
	if (&View{}).Bar() != nil {
		t.Error("there is a bar without a load")
	}
	reading := load.Progress{Stage: load.StageReading, Done: 1, Total: 4}
	if bar := shown(reading).Bar(); bar.State != tea.ProgressBarDefault || bar.Value != 25 {
		t.Errorf("a quarter is shown as %v %d", bar.State, bar.Value)
	}
	if bar := shown(reading, load.Progress{Stage: load.StageMerging, Done: 4, Total: 4}).Bar(); bar.State != tea.ProgressBarIndeterminate {
		t.Errorf("merging is shown as %v", bar.State)
	}
	v := shown(reading)
	v.End()
	if v.Bar() != nil || v.Active() {
		t.Error("there is a bar after the end")
	}
}

func TestBriefProgress(t *testing.T) {
	for want, v := range map[string]*View{
		"":                  {},
		"reading":           shown(load.Progress{Stage: load.StageReading}),
		"reading 41":        shown(load.Progress{Stage: load.StageReading, Done: 41}),
		"reading 41 of 100": shown(load.Progress{Stage: load.StageReading, Done: 41, Total: 100}),
		"merging":           shown(load.Progress{Stage: load.StageMerging, Done: 4, Total: 4}),
	} {
		if got := v.Brief(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	watching := shown(load.Progress{Stage: load.StageReading, Done: 1}, load.Progress{Stage: load.StageWatching})
	if watching.Brief() != "" || watching.Active() || watching.Bar() != nil || !watching.Watching() {
		t.Error("watching is shown as work under way")
	}
}

package load

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"dateline/model"
	"dateline/model/internal/source"
	"dateline/model/load/record"
)

// generated is JSON Lines of n small stories, made as they are read.
type generated struct {
	n, next int
	pending bytes.Buffer
}

func (g *generated) Read(p []byte) (int, error) {
	for g.pending.Len() < len(p) && g.next < g.n {
		g.next++
		fmt.Fprintf(&g.pending, `{"id":"n%d","published":"2031-03-0%d","text":%q}`+"\n", g.next, 1+g.next%9, smallStory(g.next))
	}
	return g.pending.Read(p)
}

// smallStory is some 900 bytes of invented news, different for each n.
func smallStory(n int) string {
	return fmt.Sprintf("Harbour board number %d met on Monday. ", n) + strings.Repeat(
		"Mira Okonjo, the harbour master of Tellmouth, said the quay would open next week. "+
			"“We are ready,” she told reporters on 4 March. The council denied it.\n\n", 6)
}

func TestEachKeepsOrder(t *testing.T) {
	const n = 500
	next := 1
	err := Each(context.Background(), []Source{Reader("-", &generated{n: n})}, Options{Jobs: 8, Input: InputLines},
		func(s *model.Story, err error) error {
			if err != nil {
				t.Fatal(err)
			}
			if want := fmt.Sprintf("n%d", next); string(s.ID) != want {
				t.Fatalf("story %q where %q is due", s.ID, want)
			}
			next++
			return nil
		})
	if err != nil || next != n+1 {
		t.Errorf("%v after %d stories", err, next-1)
	}
}

func TestEachTellsWhichLineIsBad(t *testing.T) {
	in := "\ufeff{\"id\":\"a\",\"text\":\"One.\"}\r\n\n[1,2]\n{\"text\":7}\n{\"id\":\"b\",\"text\":\"Two.\"}\nnull\n{\"id\":\"b\",\"text\":\"Three.\"}"
	var got []string
	err := Each(context.Background(), []Source{Reader("-", strings.NewReader(in))}, Options{Input: InputLines},
		func(s *model.Story, err error) error {
			var problem *FileError
			switch {
			case errors.Is(err, ErrSameID):
				got = append(got, "same "+string(s.ID))
			case errors.As(err, &problem):
				got = append(got, fmt.Sprint(problem.Line))
			default:
				got = append(got, string(s.ID))
			}
			return nil
		})
	if want := "a 3 4 b 6 same b"; err != nil || strings.Join(got, " ") != want {
		t.Errorf("got %v, %v; want %s", got, err, want)
	}
}

func TestEachEndsWithTheErrorOfYield(t *testing.T) {
	full := errors.New("disk full")
	n := 0
	err := Each(context.Background(), []Source{Reader("-", &generated{n: 1 << 30})}, Options{Input: InputLines},
		func(*model.Story, error) error {
			if n++; n == 5 {
				return full
			}
			return nil
		})
	if !errors.Is(err, full) || n != 5 {
		t.Errorf("%v after %d", err, n)
	}
}

// stuck is a stream that says nothing and does not end, such as a terminal.
type stuck struct{ release chan struct{} }

func (s stuck) Read([]byte) (int, error) { <-s.release; return 0, io.EOF }

func TestEachDoesNotWaitForAStuckStream(t *testing.T) {
	in := stuck{make(chan struct{})}
	defer close(in.release)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := Each(ctx, []Source{Reader("-", in)}, Options{}, func(*model.Story, error) error { return nil })
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// A peer that writes one line and waits for the answer must get it.
func TestEachAnswersLineByLine(t *testing.T) {
	for _, input := range []Input{InputAuto, InputLines} {
		r, w := io.Pipe()
		answers := make(chan string)
		go func() {
			defer close(answers)
			_ = Each(context.Background(), []Source{Reader("-", r)}, Options{Input: input}, func(s *model.Story, err error) error {
				answers <- string(s.ID)
				return err
			})
		}()
		for _, id := range []string{"q1", "q2", "q3"} {
			fmt.Fprintf(w, "{\"id\":%q,\"text\":\"Rain.\"}\n", id)
			if got := <-answers; got != id {
				t.Errorf("answer %q to %q", got, id)
			}
		}
		w.Close()
		<-answers
	}
}

func TestPanicCostsOneStory(t *testing.T) {
	r := newRun([]Source{Reader("in.jsonl", &generated{n: 40})}, Options{Jobs: 4, Input: InputLines})
	r.annotate = func(raw source.Document, today model.Day, stage *string) *model.Story {
		if raw.ID == "n7" {
			*stage = "finding dates"
			var none []int
			_ = none[3]
		}
		return annotate(raw, today, stage)
	}
	n := 0
	err := r.each(context.Background(), func(out outcome) error {
		n++
		if (out.err != nil) != (n == 7) || (out.story == nil) != (n == 7) {
			t.Errorf("story %d: %v", n, out.err)
		}
		if n == 7 {
			var problem *FileError
			if !errors.As(out.err, &problem) || !errors.Is(out.err, ErrStage) || problem.Line != 7 ||
				!strings.Contains(problem.Error(), "finding dates") {
				t.Errorf("the error does not place the fault: %v", out.err)
			}
		}
		return nil
	})
	if err != nil || n != 40 {
		t.Errorf("%v after %d", err, n)
	}
}

// Large stories are let in a few at a time, whatever the number of workers.
func TestFewLargeStoriesAtATime(t *testing.T) {
	const n = 10
	files := make(fstest.MapFS)
	long := []byte(strings.Repeat("Rain fell on Alderwick. ", 1+largeSize/24))
	for i := range n {
		files[fmt.Sprintf("%02d-large.txt", i)] = &fstest.MapFile{Data: long}
		files[fmt.Sprintf("%02d-small.txt", i)] = &fstest.MapFile{Data: []byte("Rain.")}
	}
	var in, most atomic.Int32
	r := newRun([]Source{Files(files)}, Options{Jobs: 8})
	r.annotate = func(raw source.Document, today model.Day, stage *string) *model.Story {
		if len(raw.Body) > largeSize {
			defer in.Add(-1)
			now := in.Add(1)
			for old := most.Load(); now > old && !most.CompareAndSwap(old, now); old = most.Load() {
			}
			runtime.Gosched()
		}
		return &model.Story{ID: "x", Path: raw.Path}
	}
	got := 0
	err := r.each(context.Background(), func(out outcome) error { got++; return out.err })
	if err != nil || got != 2*n || most.Load() > maxLarge || most.Load() == 0 {
		t.Errorf("%d stories, at most %d large ones at a time, %v", got, most.Load(), err)
	}
}

// TestMemoryDoesNotGrow holds what is alive against the number of stories: ten
// times the stories may not leave more than a little more behind. The least of
// ten readings counts: what the workers have in hand differs from one to the next.
func TestMemoryDoesNotGrow(t *testing.T) {
	const n = 1200
	alive := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	early, late := uint64(math.MaxUint64), uint64(math.MaxUint64)
	done := 0
	err := Each(context.Background(), []Source{Reader("-", &generated{n: n})}, Options{Input: InputLines},
		func(*model.Story, error) error {
			switch done++; {
			case done > n/10-10 && done <= n/10:
				early = min(early, alive())
			case done > n-20 && done <= n-10:
				late = min(late, alive())
			}
			return nil
		})
	if err != nil {
		t.Fatal(err)
	}
	if late > early+1<<20 {
		t.Errorf("%d bytes alive after %d stories, %d after %d", early, n/10, late, n-10)
	}
}

func TestRunsAreEqual(t *testing.T) {
	output := func(jobs int) string {
		var b bytes.Buffer
		w := record.NewWriter(&b)
		err := Each(context.Background(), []Source{Reader("-", &generated{n: 60})}, Options{Jobs: jobs, Input: InputLines},
			func(s *model.Story, err error) error {
				if err != nil {
					return err
				}
				r := record.Of(s)
				if err := r.Check(); err != nil {
					t.Fatalf("%s: %v", s.ID, err)
				}
				return w.Write(r)
			})
		if err := errors.Join(err, w.Flush()); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	one := output(1)
	for range 3 {
		if output(7) != one {
			t.Fatal("the same input gave other bytes")
		}
	}
}

// FuzzEach: every line that is not blank gives one story or one error, and
// every story makes a sound record.
func FuzzEach(f *testing.F) {
	f.Add([]byte(`{"id":"a","title":"T","text":"On 3 May he said “no”.","published":"2031-05-04"}`))
	f.Add([]byte("{\"text\":\"\x1b[31m \xff\"}\n{\n\n[]\n\"x\""))
	f.Add([]byte("{\"id\":\" \u200b\",\"text\":\"00 \\u0000\"}"))
	f.Add([]byte(`{"text":"` + strings.Repeat("a ", 300) + `"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		want := 0
		for line := range bytes.Lines(bytes.TrimPrefix(in, []byte("\ufeff"))) {
			if len(bytes.TrimSpace(line)) > 0 {
				want++
			}
		}
		got := 0
		err := Each(context.Background(), []Source{Reader("-", bytes.NewReader(in))}, Options{Input: InputLines, Jobs: 2},
			func(s *model.Story, err error) error {
				got++
				if errors.Is(err, ErrStage) {
					t.Fatal(err)
				}
				if s == nil {
					return nil
				}
				if err := record.Of(s).Check(); err != nil {
					t.Fatalf("%v in %q", err, s.Text)
				}
				return nil
			})
		if err != nil || got != want {
			t.Fatalf("%d of %d lines, %v", got, want, err)
		}
	})
}

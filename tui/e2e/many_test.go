//go:build e2e && linux

package e2e

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"dateline/tui/internal/tuitest"
)

// corpus is a folder of invented articles and the library they are kept in.
type corpus struct {
	n        int
	articles string
	library  string
	name     string // of an actor of some of them
}

// makeCorpus writes the articles and keeps them. With CORPUS=FOLDER it is made
// there once and found there again, since a hundred thousand take a while.
func makeCorpus(b *testing.B, n int) corpus {
	b.Helper()
	dir := os.Getenv("CORPUS")
	if dir == "" {
		dir = b.TempDir()
	}
	dir = filepath.Join(dir, strconv.Itoa(n))
	c := corpus{n: n, articles: filepath.Join(dir, "articles"), library: filepath.Join(dir, "library.db"), name: "Garlor"}
	if _, err := os.Stat(c.library); err == nil {
		c.renew(b)
		return c
	}
	size := c.write(b)
	start := time.Now()
	add := exec.Command(programs.reader, "library", "add", "--library", c.library, c.articles)
	if out, err := add.CombinedOutput(); err != nil {
		b.Fatalf("library add: %v\n%s", err, out)
	}
	took := time.Since(start)
	b.Logf("library add: %d stories, %.1f MB in %.1f s, %.2f MB/s, peak %d MB", n, float64(size)/1e6, took.Seconds(),
		float64(size)/1e6/took.Seconds(), peakOf(add)>>20)
	return c
}

// renew works out what an older version of the program had kept, which would
// otherwise go on beside what is measured.
func (c corpus) renew(b *testing.B) {
	b.Helper()
	if out, err := exec.Command(programs.reader, "library", "refresh", "--library", c.library).CombinedOutput(); err != nil {
		b.Fatalf("library refresh: %v\n%s", err, out)
	}
	if err := os.RemoveAll(c.library + "-dossiers"); err != nil {
		b.Fatal(err)
	}
}

func (c corpus) write(b *testing.B) (size int) {
	b.Helper()
	for i := range c.n {
		s := tuitest.CorpusStory(i, c.n)
		path := filepath.Join(c.articles, strconv.Itoa(i/1000), fmt.Sprintf("%06d.md", i))
		if i%1000 == 0 {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				b.Fatal(err)
			}
		}
		text := fmt.Sprintf("---\ntitle: %q\nsource: %q\nurl: %s\ndate: %v\n---\n%s\n", s.Title, s.Source, s.URL, s.Published, s.Text)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
		size += len(s.Text)
	}
	return size
}

// settled opens the reader until the image of the dossier is that of today.
func (c corpus) settled(b *testing.B) {
	b.Helper()
	r := startConsole(b, programs.reader, c.arguments()...)
	defer r.quit()
	r.until("Courier")
	deadline := time.Now().Add(10 * time.Minute)
	for time.Now().Before(deadline) {
		if c.imaged() {
			return
		}
		r.settle()
	}
	b.Fatal("no image was saved")
}

// imaged reports whether the image is there as a whole.
func (c corpus) imaged() bool {
	files, _ := os.ReadDir(c.library + "-dossiers")
	return slices.ContainsFunc(files, func(f os.DirEntry) bool { return !strings.HasPrefix(f.Name(), "new-") })
}

func (c corpus) arguments() []string { return []string{"--library", c.library, c.articles} }

// BenchmarkManyStories opens a folder of kept articles for the second time.
// What it is measured against is the bare program, started in turns with it.
//
//	STORIES=100000 CORPUS=/var/tmp/corpus go test -tags e2e -run xxx -bench ManyStories -benchtime 1x -timeout 2h ./tui/e2e
func BenchmarkManyStories(b *testing.B) {
	n := 10_000
	if s := os.Getenv("STORIES"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			b.Fatal(err)
		}
	}
	c := makeCorpus(b, n)
	c.settled(b)
	for b.Loop() {
		c.measureOpening(b)
		c.measureUse(b)
	}
}

func (c corpus) measureOpening(b *testing.B) {
	const rounds = 15
	var reader, bare []start
	for range rounds {
		reader = append(reader, measureStart(b, programs.reader, "Courier", c.arguments()...))
		bare = append(bare, measureStart(b, programs.bare, bareMark))
	}
	whole := func(s start) time.Duration { return s.whole }
	b.Logf("opening %d stories, median of %d: reader %v, bare program %v; least: %v and %v", c.n, rounds,
		medianOf(reader, whole), medianOf(bare, whole), leastOf(reader, whole), leastOf(bare, whole))
	b.ReportMetric(float64(medianOf(reader, whole))/float64(medianOf(bare, whole)), "opening-ratio")
	b.ReportMetric(leastOf(reader, whole).Seconds()*1000, "opening-ms")
}

// measureUse measures memory, keys and the search in an open reader.
func (c corpus) measureUse(b *testing.B) {
	r := startConsole(b, programs.reader, c.arguments()...)
	r.until("Courier")
	r.settle()
	opened := memoryOf(b, r.cmd.Process.Pid)
	var keys []time.Duration
	for i := range 40 {
		keys = append(keys, r.answer([]string{"j", "k"}[i%2]))
	}
	var found []time.Duration
	for range 9 {
		r.answer("f")
		r.settle()
		r.seen = nil
		start := time.Now()
		// Pasted: a name that is typed waits for the drawing of each letter.
		if _, err := r.keys.WriteString("\x1b[200~" + c.name + "\x1b[201~"); err != nil {
			b.Fatal(err)
		}
		found = append(found, r.until(" of ").Sub(start))
		r.settle()
		r.answer("\x1b")
	}
	searched := memoryOf(b, r.cmd.Process.Pid)
	r.quit()
	b.Logf("memory when open: %v; after a search: %v", opened, searched)
	b.Logf("key to screen, median of %d: %v", len(keys), median(keys))
	b.Logf("a name pasted to the first hits on the screen, median of %d: %v, least %v", len(found), median(found), found[0])
	b.ReportMetric(float64(opened["VmRSS"])/1024, "open-MB")
	b.ReportMetric(median(keys).Seconds()*1000, "key-ms")
	b.ReportMetric(median(found).Seconds()*1000, "search-ms")
}

// memoryOf are the kilobytes of memory of a process, by the kernel's names.
func memoryOf(b *testing.B, pid int) map[string]int {
	b.Helper()
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		b.Fatal(err)
	}
	kb := make(map[string]int)
	lines := bufio.NewScanner(bytes.NewReader(data))
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), ":")
		switch name {
		case "VmRSS", "VmHWM", "RssAnon", "RssFile":
			kb[name], _ = strconv.Atoi(strings.Fields(value)[0])
		}
	}
	return kb
}

// peakOf is the most memory in bytes that a program that has ended had.
func peakOf(c *exec.Cmd) int64 {
	usage, ok := c.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return usage.Maxrss << 10
}

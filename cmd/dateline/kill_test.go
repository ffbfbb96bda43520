//go:build e2e

package main

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/model/load"
	"dateline/model/load/library"
)

// killed is how many stories the import has that is killed.
const killed = 2000

// TestKill kills an import at random instants, as often as $KILLS says, and
// opens what is left: no story may be missing that was reported kept, and the
// database must be sound. .ci/run does it a few times; the whole of it is
//
//	KILLS=50 go test -tags e2e -run TestKill -v ./cmd/dateline
func TestKill(t *testing.T) {
	rounds := 3
	if n, err := strconv.Atoi(os.Getenv("KILLS")); err == nil {
		rounds = n
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "dateline")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	articles := filepath.Join(dir, "articles.jsonl")
	writeArticles(t, articles)

	// One that is let alone tells how long the others may take.
	began := time.Now()
	kept, ended := importUntil(t, program, articles, filepath.Join(dir, "whole.db"), -1, nil)
	if whole := time.Since(began); !ended || len(kept) != killed {
		t.Fatalf("an import left alone reports %d stories, ended %v", len(kept), ended)
	} else {
		random := rand.New(rand.NewPCG(uint64(began.UnixNano()), 1))
		for round := range rounds {
			library := filepath.Join(dir, fmt.Sprintf("round-%d.db", round))
			// Half of the kills come at a moment, half right behind a report.
			after, lines := time.Duration(random.Int64N(int64(whole))), -1
			if round%2 == 1 {
				after, lines = 0, random.IntN(killed)
			}
			kept, ended := importUntil(t, program, articles, library, lines, afterwards(after))
			there := check(t, program, library, kept)
			t.Logf("round %d: ended %v, %d reported, %d there", round, ended, len(kept), there)
		}
	}
	// What was interrupted goes on where it stopped.
	last := filepath.Join(dir, fmt.Sprintf("round-%d.db", rounds-1))
	kept, _ = importUntil(t, program, articles, last, -1, nil)
	if there := check(t, program, last, kept); there != killed {
		t.Errorf("after going on there are %d stories, want %d", there, killed)
	}
}

// afterwards is a channel that gives a value after a time; nil for 0, which
// never does.
func afterwards(d time.Duration) <-chan time.Time {
	if d == 0 {
		return nil
	}
	return time.After(d)
}

// importUntil adds the articles to a library and kills the program when the
// channel says so or, if lines is not negative, when that many are reported. It
// returns the ids reported kept, and whether the import came to its end.
func importUntil(t *testing.T, program, articles, library string, lines int, kill <-chan time.Time) (kept []string, ended bool) {
	t.Helper()
	cmd := exec.Command(program, "library", "add", "--verbose", "--library", library, articles)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	reports := make(chan string)
	go func() {
		defer close(reports)
		r := bufio.NewReader(out)
		for {
			line, err := r.ReadString('\n')
			if err != nil { // a line cut off by the kill was not reported
				return
			}
			if fields := strings.Fields(line); fields[0] == "kept" {
				reports <- fields[1]
			}
		}
	}()
	for reports != nil {
		if lines >= 0 && len(kept) >= lines {
			_ = cmd.Process.Kill()
			lines = -1
		}
		select {
		case id, ok := <-reports:
			if !ok {
				reports = nil
				continue
			}
			kept = append(kept, id)
		case <-kill:
			_ = cmd.Process.Kill()
			kill = nil
		}
	}
	_, _ = io.Copy(io.Discard, out)
	err = cmd.Wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return kept, err == nil
}

// check opens a library after a kill and returns how many stories it has.
func check(t *testing.T, program, path string, kept []string) int {
	t.Helper()
	l, err := library.Open(context.Background(), path, library.Options{Engine: load.Engine})
	if err != nil {
		t.Fatal(err)
	}
	if notices := l.Notices(); len(notices) > 0 {
		t.Errorf("opening it after the kill says %q", notices)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var sound string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&sound); err != nil || sound != "ok" {
		t.Errorf("the database is not sound: %v, %s", err, sound)
	}
	// The index of words and the table it is made of, too.
	if _, err := db.Exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"); err != nil {
		t.Errorf("the index of words is not sound: %v", err)
	}
	for _, id := range kept {
		var text string
		if err := db.QueryRow("SELECT text FROM stories JOIN texts ON texts.story = stories.id WHERE stories.story = ?", id).Scan(&text); err != nil {
			t.Errorf("%s was reported kept: %v", id, err)
		}
	}
	var there, whole int
	if err := db.QueryRow("SELECT count(*), (SELECT count(*) FROM texts WHERE extraction IS NOT NULL) FROM stories").Scan(&there, &whole); err != nil || there != whole {
		t.Errorf("%d stories, %d of them whole, %v", there, whole, err)
	}
	if out, err := exec.Command(program, "library", "list", "--library", path).CombinedOutput(); err != nil {
		t.Errorf("it does not open: %v\n%s", err, out)
	}
	return there
}

// writeArticles writes short invented reports, each with an id.
func writeArticles(t *testing.T, path string) {
	t.Helper()
	var b strings.Builder
	for i := range killed {
		fmt.Fprintf(&b, `{"id":"n%d","published":"2031-%02d-%02d","text":"Mayor Ada Brook said on Monday that bridge %d would open in May. `+
			`The owner, Jo Field, denied a fault. Repairs began on 3 March 2030."}`+"\n", i, 1+i%12, 1+i%28, i)
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}

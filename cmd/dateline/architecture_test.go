package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

const module = "dateline"

// pkg is what go list says of a package. Imports are those of its code, not of
// its tests, which may reach further.
type pkg struct {
	ImportPath string
	Dir        string
	Doc        string
	Standard   bool
	Imports    []string
	Deps       []string
}

// path is the import path inside the module: "model/load".
func (p pkg) path() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
}

// packages lists the packages of the module.
func packages(t *testing.T) []pkg {
	t.Helper()
	all, err := listed()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// listed asks go list once for all tests.
var listed = sync.OnceValues(func() ([]pkg, error) {
	cmd := exec.Command("go", "list", "-e", "-json=ImportPath,Dir,Doc,Standard,Imports,Deps", "./...")
	cmd.Dir = "../.."
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	var all []pkg
	d := json.NewDecoder(bytes.NewReader(out))
	for {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
})

// rule says what the packages below a path may not need, directly or through
// others. Both are paths in the module or import paths outside, and cover what
// lies below them.
// Of packages below readers only what they import themselves counts, and not
// what the libraries that they read formats with bring along.
type rule struct {
	below   string
	never   []string
	why     string
	readers string
}

// harmless are the packages below net that parse and never open a connection.
var harmless = []string{"net/url", "net/mail", "net/textproto"}

var rules = []rule{
	{"model", []string{"tui", "cmd", "seeds", "charm.land", "github.com/charmbracelet", "github.com/spf13"},
		"the model knows nothing of how it is shown", ""},
	{"model/internal", []string{"model/load"}, "stages are called, they do not call", ""},
	{"model/internal", []string{"os/exec", "net", "math/rand", "math/rand/v2"},
		"a stage gives the same answer anywhere and at any time", "model/internal/source"},
	{"tui", []string{"cmd", "seeds"}, "the reader is told what to open", ""},
	{"seeds", []string{"model", "tui", "cmd"}, "the seeds are files", ""},
}

func TestDirectionsOfImports(t *testing.T) {
	for _, p := range packages(t) {
		for _, r := range rules {
			if !under(p.path(), r.below) {
				continue
			}
			deps := p.Deps
			if r.readers != "" && under(p.path(), r.readers) {
				deps = slices.DeleteFunc(slices.Clone(p.Imports), func(i string) bool { return slices.Contains(harmless, i) })
			}
			for _, dep := range deps {
				dep = strings.TrimPrefix(dep, module+"/")
				if i := slices.IndexFunc(r.never, func(n string) bool { return under(dep, n) }); i >= 0 {
					t.Errorf("%s needs %s: %s", p.path(), dep, r.why)
				}
			}
		}
	}
}

func under(path, dir string) bool { return path == dir || strings.HasPrefix(path, dir+"/") }

// groups are packages side by side that may import, of this module, only what
// is listed: stages and panes are joined by their caller.
var groups = []struct {
	members []string
	allowed []string
}{
	{
		members: []string{"source", "text", "timex", "actor", "said", "event", "merge"},
		allowed: []string{"model", "model/fold", "model/safe", "model/internal/doc", "model/internal/text",
			"model/internal/lexicon", "model/internal/linear", "model/internal/neural", "model/internal/shallow", "model/internal/syntax", "model/internal/wordclass",
			"model/internal/source/page", "model/internal/source/published"},
	},
	{
		members: []string{"timeline", "positions", "reader"},
		allowed: []string{"model", "model/fold", "model/safe", "tui/internal/sel", "tui/internal/cells",
			"tui/internal/keys", "tui/internal/theme"},
	},
}

func TestStagesAndPanesStandAlone(t *testing.T) {
	for _, p := range packages(t) {
		dir, name := filepath.Split(p.path())
		for _, g := range groups {
			if !strings.HasSuffix(dir, "/internal/") || !slices.Contains(g.members, name) {
				continue
			}
			for _, i := range p.Imports {
				i, own := strings.CutPrefix(i, module+"/")
				if own && !slices.Contains(g.allowed, i) {
					t.Errorf("%s imports %s; of this module it may only import %s", p.path(), i, strings.Join(g.allowed, ", "))
				}
			}
		}
	}
}

func TestDomainNeedsOnlyTheStandardLibrary(t *testing.T) {
	for _, p := range packages(t) {
		if p.path() != "model" {
			continue
		}
		for _, i := range p.Imports {
			if first, _, _ := strings.Cut(i, "/"); strings.Contains(first, ".") || first == module {
				t.Errorf("model imports %s", i)
			}
		}
	}
}

func TestEveryPackageHasAManual(t *testing.T) {
	for _, p := range packages(t) {
		if p.Doc == "" {
			t.Errorf("%s has no package comment", p.path())
		}
	}
}

// TestTopLevel keeps the root to what the design fixes.
func TestTopLevel(t *testing.T) {
	allowed := []string{"cmd", "tui", "model", "seeds", "go.mod", "go.sum", "README.md", "LICENSE"}
	ignored := []string{"dateline", "train"} // built by `go build ./cmd/...`, not tracked
	entries, err := os.ReadDir("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue // what tools keep for themselves
		}
		if !slices.Contains(allowed, e.Name()) && !slices.Contains(ignored, e.Name()) {
			t.Errorf("%s does not belong in the root of the project", e.Name())
		}
	}
}

// TestOnePackageSpeaksToTheNetwork: what is fetched, and from where, is
// decided in one place. net/url and the like only read addresses.
func TestOnePackageSpeaksToTheNetwork(t *testing.T) {
	for _, p := range packages(t) {
		for _, i := range p.Imports {
			if speaks := i == "net" || under(i, "net/http") || under(i, "net/rpc") || i == "net/smtp" || i == "crypto/tls"; speaks && p.path() != "model/load/fetch" {
				t.Errorf("%s imports %s; only model/load/fetch speaks to the network", p.path(), i)
			}
		}
	}
}

//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The programs under test, built once.
const (
	readerPackage = "dateline/cmd/dateline"
	barePackage   = "dateline/tui/e2e/testdata/bare"
)

// programs is where they lie.
var programs struct{ reader, bare string }

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "dateline-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() { _ = os.RemoveAll(dir) }()
	programs.reader, programs.bare = filepath.Join(dir, "dateline"), filepath.Join(dir, "bare")
	for path, name := range map[string]string{programs.reader: readerPackage, programs.bare: barePackage} {
		if out, err := exec.Command("go", "build", "-o", path, name).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n%s", name, err, out)
			return 1
		}
	}
	return m.Run()
}

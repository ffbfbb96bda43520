//go:build e2e

package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// What the shell runs: the program, then its exit status on a line that the
// command line itself does not contain.
const after = "; echo status $?."

const article = `Friday, March 14, 2031

Mayor Elena Varga warned on Wednesday, March 12 that the harbour of Norvik would close.

“The coal will last for days,” Varga said. The Harbour Company denied on March 13 that it had promised anything.
`

// open starts the reader on the seed and waits for its first whole frame.
func open(t *testing.T, w, h int, command string) *terminal {
	t.Helper()
	x := newTerminal(t, w, h)
	x.enter("echo before; " + command + after)
	return x.until("Ryabkov")
}

func TestASession(t *testing.T) {
	x := open(t, 120, 30, "dateline")
	if x.state("alternate_on") != "1" {
		t.Error("the reader is not on the alternate screen")
	}
	x.press("/").until("Find an actor")
	if x.state("cursor_flag") != "1" {
		t.Error("no text cursor in the field")
	}
	x.write("psak").until("Psaki", "1 of ").press("Enter").untilGone("Find an actor").until("Psaki")
	x.press("d").until("Go to a date").write("jan 12").until("12 January 2022").press("Enter").untilGone("Go to a date")
	x.until("Brussels")
	x.press("f").until("Find in the text").write("IMPENETRABLE").until("1 of 1").press("Enter").untilGone("Find in the text")
	x.until("impenetrable")
	x.press("?").until("All keys").press("Escape").untilGone("All keys")
	x.press("s").until("Pick a story").press("Enter").untilGone("Pick a story")
	x.resize(60, 20).untilGone("Positions").until("Timeline").resize(20, 6).resize(19, 5).resize(1, 1).resize(140, 40).until("Positions", "Ryabkov")
	x.press("q").restored(0)
	x.until("before")
}

func TestThePlaceIsRemembered(t *testing.T) {
	x := open(t, 100, 24, "dateline")
	if strings.Contains(x.screen(), "impenetrable") {
		t.Fatalf("the place to go to is on the first screen\n%s", x.screen())
	}
	x.press("f").until("Find in the text").write("impenetrable").until("1 of 1").press("Enter").untilGone("Find in the text")
	x.until("impenetrable").press("q").restored(0)
	x.enter("clear").untilGone("status")
	x.enter("dateline" + after).until("impenetrable").press("q").restored(0)
}

func TestMouseAndPaste(t *testing.T) {
	x := open(t, 120, 30, "dateline")
	if x.state("mouse_any_flag") != "1" {
		t.Error("the reader does not listen to the mouse")
	}
	x.press("/").until("Find an actor")
	x.tmux("set-buffer", "psa\nki \x1b[31m")
	x.tmux("paste-buffer", "-p")
	x.until("psa ki", "no actor is called that")
	x.press("C-u").write("psaki").until("1 of ")
	row := 0
	for y, line := range strings.Split(x.screen(), "\n") {
		if strings.Contains(line, "Psaki") && strings.Contains(line, "person") {
			row = y + 1
			break
		}
	}
	x.write(fmt.Sprintf("\x1b[<0;5;%dM\x1b[<0;5;%dm", row, row)).untilGone("Find an actor").until("Psaki")
	x.press("q").restored(0)
}

func TestSuspendAndResume(t *testing.T) {
	x := open(t, 100, 24, "dateline")
	x.press("C-z").until("Stopped", prompt)
	if x.state("alternate_on") != "0" || x.state("cursor_flag") != "1" {
		t.Errorf("suspended with the alternate screen %s, cursor %s", x.state("alternate_on"), x.state("cursor_flag"))
	}
	x.enter("clear").untilGone("Stopped")
	x.enter("fg" + after).until("Ryabkov")
	x.press("C-c").restored(0)
}

func TestTerminationFromOutside(t *testing.T) {
	x := open(t, 100, 24, "sh -c 'echo $$ > pid; exec dateline'")
	data, err := os.ReadFile(filepath.Join(x.dir, "pid"))
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	x.until("status ")
	if x.state("alternate_on") != "0" || x.state("cursor_flag") != "1" {
		t.Errorf("ended by a signal with the alternate screen %s, cursor %s", x.state("alternate_on"), x.state("cursor_flag"))
	}
}

func TestTerminals(t *testing.T) {
	for _, term := range []string{"dumb", "screen", "xterm-256color", "vt100", "linux"} {
		t.Run(term, func(t *testing.T) {
			x := open(t, 80, 24, "TERM="+term+" dateline")
			x.press("/").until("Find an actor").write("psak").until("Psaki").press("Escape").untilGone("Find an actor")
			x.press("q").restored(0)
		})
	}
}

func TestNoColour(t *testing.T) {
	x := open(t, 100, 24, "NO_COLOR=1 dateline")
	for _, sequence := range strings.Split(x.colours(), "\x1b[")[1:] {
		parameters, _, _ := strings.Cut(sequence, "m")
		for _, p := range strings.Split(parameters, ";") {
			if len(p) == 2 && strings.ContainsRune("349", rune(p[0])) && p != "39" && p != "49" {
				t.Fatalf("a colour with NO_COLOR: %q", parameters)
			}
		}
	}
	x.press("q").restored(0)
}

func TestArticleOnStandardInput(t *testing.T) {
	x := newTerminal(t, 100, 24)
	path := filepath.Join(x.dir, "article.txt")
	if err := os.WriteFile(path, []byte(article), 0o600); err != nil {
		t.Fatal(err)
	}
	x.enter("cat article.txt | dateline -" + after)
	x.until("Varga").press("/").until("Find an actor").press("Escape").untilGone("Find an actor")
	x.press("q").restored(0)
}

func TestOutputThatIsNoTerminal(t *testing.T) {
	cmd := exec.Command(programs.reader)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	err := cmd.Run()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 2 {
		t.Errorf("into a pipe: %v, want exit status 2", err)
	}
	if out.Len() > 0 || strings.Contains(problems.String(), "\x1b") || !strings.Contains(problems.String(), "terminal") {
		t.Errorf("into a pipe went %q, to the reader %q", out.String(), problems.String())
	}
}

func TestAFileThatIsNotThere(t *testing.T) {
	x := newTerminal(t, 100, 24)
	x.enter("dateline nowhere.txt" + after).until("nowhere.txt")
	x.restored(1)
}

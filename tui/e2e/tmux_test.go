//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	patience = 20 * time.Second
	interval = 15 * time.Millisecond
	prompt   = "ready>"
)

// terminal is a shell in a tmux of its own.
type terminal struct {
	t      *testing.T
	socket string
	dir    string
}

// newTerminal starts a shell in w by h cells, with nothing of this machine's
// settings in its environment.
func newTerminal(t *testing.T, w, h int) *terminal {
	t.Helper()
	dir := tempDir(t)
	x := &terminal{t: t, socket: filepath.Join(dir, "tmux"), dir: dir}
	env := []string{
		"PATH=" + filepath.Dir(programs.reader) + ":" + os.Getenv("PATH"),
		"HOME=" + dir, "XDG_STATE_HOME=" + filepath.Join(dir, "state"), "XDG_CACHE_HOME=" + filepath.Join(dir, "cache"),
		"LANG=C.UTF-8", "TERM=xterm-256color", "HISTFILE=",
	}
	script := "export " + strings.Join(quote(env), " ") + " PS1='" + prompt + " '; exec bash --norc --noprofile -i"
	x.tmux("-f", "/dev/null", "-u", "new-session", "-d", "-x", fmt.Sprint(w), "-y", fmt.Sprint(h), "-c", dir, script)
	t.Cleanup(func() { x.tmux("kill-server") })
	x.until(prompt)
	return x
}

// tempDir is t.TempDir, but for programs that still write their last into it
// when the terminal is taken from them.
func tempDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "dateline-e2e-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		deadline := time.After(patience)
		for os.RemoveAll(dir) != nil {
			select {
			case <-time.After(interval):
			case <-deadline:
				t.Errorf("%s cannot be removed", dir)
				return
			}
		}
	})
	return dir
}

func quote(env []string) []string {
	all := make([]string, len(env))
	for i, e := range env {
		name, value, _ := strings.Cut(e, "=")
		all[i] = name + "='" + value + "'"
	}
	return all
}

func (x *terminal) tmux(args ...string) string {
	x.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", x.socket}, args...)...).CombinedOutput()
	if err != nil {
		x.t.Fatalf("tmux %q: %v\n%s", args, err, out)
	}
	return string(out)
}

// enter types a command line.
func (x *terminal) enter(line string) *terminal {
	x.t.Helper()
	return x.write(line).press("Enter")
}

// write types a text, press sends keys by tmux' names.
func (x *terminal) write(text string) *terminal {
	x.t.Helper()
	x.tmux("send-keys", "-l", text)
	return x
}

func (x *terminal) press(keys ...string) *terminal {
	x.t.Helper()
	x.tmux(append([]string{"send-keys"}, keys...)...)
	return x
}

func (x *terminal) resize(w, h int) *terminal {
	x.t.Helper()
	x.tmux("resize-window", "-x", fmt.Sprint(w), "-y", fmt.Sprint(h))
	return x
}

func (x *terminal) screen() string {
	x.t.Helper()
	return x.tmux("capture-pane", "-p")
}

// colours returns the screen with its colours and attributes.
func (x *terminal) colours() string {
	x.t.Helper()
	return x.tmux("capture-pane", "-p", "-e")
}

// state returns what tmux knows of the terminal: "alternate_on" ...
func (x *terminal) state(name string) string {
	x.t.Helper()
	return strings.TrimSpace(x.tmux("display-message", "-p", "#{"+name+"}"))
}

// until polls until the screen shows all texts.
func (x *terminal) until(texts ...string) *terminal {
	x.t.Helper()
	x.poll(fmt.Sprintf("%q to be shown", texts), func() bool {
		screen := x.screen()
		for _, text := range texts {
			if !strings.Contains(screen, text) {
				return false
			}
		}
		return true
	})
	return x
}

// untilGone polls until the screen no longer shows a text.
func (x *terminal) untilGone(text string) *terminal {
	x.t.Helper()
	x.poll(fmt.Sprintf("%q to be gone", text), func() bool { return !strings.Contains(x.screen(), text) })
	return x
}

func (x *terminal) poll(what string, ok func() bool) {
	x.t.Helper()
	deadline := time.After(patience)
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for !ok() {
		select {
		case <-tick.C:
		case <-deadline:
			x.t.Fatalf("waited %v for %s\n%s", patience, what, x.screen())
		}
	}
}

// restored fails the test unless the program has ended with a status and left
// the terminal as it was: the shell's screen, a visible cursor, no mouse.
func (x *terminal) restored(status int) {
	x.t.Helper()
	x.until(fmt.Sprintf("status %d.", status))
	for name, want := range map[string]string{
		"alternate_on": "0", "cursor_flag": "1", "mouse_any_flag": "0", "keypad_flag": "0", "insert_flag": "0", "origin_flag": "0",
	} {
		if got := x.state(name); got != want {
			x.t.Errorf("%s is %q afterwards, want %q\n%s", name, got, want, x.screen())
		}
	}
	x.enter("stty -a | tr ' ;' '\\n' | grep -x -e echo -e icanon -e isig | sort | tr '\\n' '.'").until("echo.icanon.isig.")
}

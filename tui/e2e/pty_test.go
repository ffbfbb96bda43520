//go:build e2e && linux

package e2e

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/sys/unix"
)

// chunk is output as it came, and when.
type chunk struct {
	data []byte
	at   time.Time
}

// console is a program on a pseudo-terminal that answers no queries, like a
// plain old terminal.
type console struct {
	t       testing.TB
	keys    *os.File
	cmd     *exec.Cmd
	started time.Time
	output  chan chunk
	seen    []byte
}

// startConsole starts a program on a terminal of 100 by 30 cells.
func startConsole(t testing.TB, path string, arguments ...string) *console {
	t.Helper()
	master, slave := openPTY(t)
	dir := t.TempDir()
	cmd := exec.Command(path, arguments...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = slave, slave, slave
	cmd.Env = []string{"TERM=xterm-256color", "LANG=C.UTF-8", "PATH=" + os.Getenv("PATH"), "HOME=" + dir, "XDG_STATE_HOME=" + dir, "XDG_CACHE_HOME=" + dir}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	c := &console{t: t, keys: master, cmd: cmd, output: make(chan chunk, 4096), started: time.Now()}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_ = slave.Close()
	go c.read()
	return c
}

func openPTY(t testing.TB) (master, slave *os.File) {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	fd := int(master.Fd())
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		err = unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 30, Col: 100})
	}
	if err == nil {
		slave, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	}
	if err != nil {
		t.Fatal(err)
	}
	return master, slave
}

// read hands on the output until the program has closed the terminal.
func (c *console) read() {
	defer close(c.output)
	buffer := make([]byte, 64<<10)
	for {
		n, err := c.keys.Read(buffer)
		if n > 0 {
			c.output <- chunk{bytes.Clone(buffer[:n]), time.Now()}
		}
		if err != nil {
			return
		}
	}
}

// until returns when the output first held a text.
func (c *console) until(text string) time.Time {
	c.t.Helper()
	deadline := time.After(patience)
	if bytes.Contains(c.seen, []byte(text)) {
		return time.Now()
	}
	for {
		select {
		case out, ok := <-c.output:
			if !ok {
				c.t.Fatalf("the program ended before %q came: %q", text, c.seen)
			}
			if c.seen = append(c.seen, out.data...); bytes.Contains(c.seen, []byte(text)) {
				return out.at
			}
		case <-deadline:
			c.t.Fatalf("no %q within %v: %q", text, patience, c.seen)
		}
	}
}

// drawn returns when the first character of a frame came: the first output
// that is not part of a control sequence.
func (c *console) drawn() time.Time {
	c.t.Helper()
	deadline := time.After(patience)
	for {
		select {
		case out, ok := <-c.output:
			if !ok {
				c.t.Fatalf("the program ended before it drew anything: %q", c.seen)
			}
			c.seen = append(c.seen, out.data...)
			if strings.TrimSpace(ansi.Strip(string(c.seen))) != "" {
				return out.at
			}
		case <-deadline:
			c.t.Fatalf("nothing drawn within %v: %q", patience, c.seen)
		}
	}
}

// settle drops output until there has been none for a while.
func (c *console) settle() {
	const quiet = 60 * time.Millisecond
	for {
		select {
		case <-c.output:
		case <-time.After(quiet):
			return
		}
	}
}

// answer sends a key and returns how long the first output after it took.
func (c *console) answer(key string) time.Duration {
	c.t.Helper()
	c.settle()
	start := time.Now()
	if _, err := c.keys.WriteString(key); err != nil {
		c.t.Fatal(err)
	}
	select {
	case out := <-c.output:
		return out.at.Sub(start)
	case <-time.After(patience):
		c.t.Fatalf("no answer to %q within %v", key, patience)
		return 0
	}
}

// quit leaves the program, fails the test unless it ends well, and returns the
// processor time it took.
func (c *console) quit() time.Duration {
	c.t.Helper()
	if _, err := c.keys.WriteString("q"); err != nil {
		c.t.Fatal(err)
	}
	for range c.output {
		continue
	}
	if err := c.cmd.Wait(); err != nil {
		c.t.Errorf("%s: %v", c.cmd.Path, err)
	}
	_ = c.keys.Close()
	return c.cmd.ProcessState.UserTime() + c.cmd.ProcessState.SystemTime()
}

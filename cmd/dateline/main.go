// Command dateline is a news reader for the terminal, and a filter that writes
// what it finds in articles for other programs. `dateline --help` lists the
// commands.
//
// The rules of its output:
//
//   - Results go to standard output, everything else to standard error.
//   - Text from outside (titles, file names, arguments in messages) is never
//     printed as it came: package safe and the cleaning at load see to it.
//   - Into a pipe or a file go no colour and no progress.
//   - A message names what it is about and says what to do, in one line that
//     begins with "dateline: ".
//   - The exit code is 0 when all was done, 1 when something failed, even if
//     the rest was written, and 2 when the command line makes no sense.
//
// This package holds flags and wiring only. [run] is the whole program but for
// the process around it.
package main

import (
	"context"
	"io"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"dateline/model"
)

func main() {
	// A second interrupt ends the process at once: the first gives up the
	// handler. Broken pipes are left to the runtime, which ends the process
	// without a word, as `dateline extract ... | head -1` wants.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	// net/http complains of servers there, across whatever is on the screen;
	// what concerns the reader comes as an error.
	log.SetOutput(io.Discard)
	os.Exit(run(ctx, os.Args[1:], stdio{
		In:    os.Stdin,
		Out:   os.Stdout,
		Err:   os.Stderr,
		Env:   os.Environ(),
		Today: model.DayOf(time.Now()),
		Now:   time.Now,
	}))
}

package source

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

func TestLineReader(t *testing.T) {
	in := "one\n\n" + strings.Repeat("x", 200_000) + "\ntwo\n" + strings.Repeat("y", 100_000) + "\nlast"
	lines := newLineReader(strings.NewReader(in), 150_000)
	var got []string
	for {
		line, number, err := lines.next()
		if errors.Is(err, io.EOF) {
			break
		}
		got = append(got, fmt.Sprintf("%d:%d:%v", number, len(line), err))
	}
	want := fmt.Sprintf("1:3:<nil> 3:0:%v 4:3:<nil> 5:100000:<nil> 6:4:<nil>", ErrTooLarge)
	if strings.Join(got, " ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
}

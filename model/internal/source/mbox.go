package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"
)

// isMbox reports whether a file begins like a mailbox: with the line that
// parts mails, and the first line of a mail's head.
func isMbox(head []byte) bool {
	line, rest, found := bytes.Cut(head, []byte("\n"))
	if !found || !partsMails(line) {
		return false
	}
	name, _ := headerName(string(firstOf(rest)))
	return name != "" || bytes.HasPrefix(rest, []byte(">From "))
}

func firstOf(data []byte) []byte {
	line, _, _ := bytes.Cut(data, []byte("\n"))
	return line
}

// partsMails reports whether a line is one that parts mails: "From", who sent
// it, and when, which ends in a year. A sentence that begins so has none of it.
func partsMails(line []byte) bool {
	if !bytes.HasPrefix(line, []byte("From ")) || len(line) > 500 {
		return false
	}
	fields := bytes.Fields(line)
	if len(fields) < 6 {
		return false
	}
	clock, month, year := false, false, false
	for _, f := range fields[2:] {
		word := string(f)
		_, err := time.Parse("Jan", word)
		month = month || err == nil
		clock = clock || strings.Count(word, ":") > 0
		year = year || len(word) == 4 && strings.Trim(word, "0123456789") == ""
	}
	return clock && month && year
}

// mbox hands out the mails of a mailbox, one at a time.
func (s *splitter) mbox(r *bufio.Reader) error {
	var mail []byte
	n, large, blank, begun := 0, false, true, false
	hand := func() error {
		if !begun {
			return nil
		}
		n++
		data, h := mail, s.Hints
		h.Path = s.Path + "#" + strconv.Itoa(n)
		part := Part{Path: h.Path, Size: len(data), read: func() (Document, error) { return h.mail(data) }}
		if large {
			part.read = func() (Document, error) { return Document{Path: h.Path}, ErrTooLarge }
		}
		mail, large = nil, false
		return s.yield(part)
	}
	whole := true // the piece read before ended its line
	for {
		piece, err := r.ReadSlice('\n')
		if whole && blank && partsMails(bytes.TrimRight(piece, "\r\n")) {
			if err := hand(); err != nil {
				return err
			}
			begun = true
		} else if large = large || len(mail)+len(piece) > MaxSize; large {
			mail = nil
		} else {
			mail = append(mail, unquoted(piece, whole)...)
		}
		blank = whole && len(bytes.TrimSpace(piece)) == 0
		whole = !errors.Is(err, bufio.ErrBufferFull)
		switch {
		case err == nil, !whole:
		case errors.Is(err, io.EOF):
			return hand()
		default:
			if err := hand(); err != nil {
				return err
			}
			return s.fail(0, err)
		}
	}
}

// unquoted takes back the mark that mailboxes set before "From" at the head of
// a line.
func unquoted(line []byte, whole bool) []byte {
	if whole && len(line) > 0 && line[0] == '>' && bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
		return line[1:]
	}
	return line
}

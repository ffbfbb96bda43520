package pack

import (
	"encoding/binary"
	"errors"

	"dateline/model"
)

// ErrDamaged is bytes that are no packed value of this form.
var ErrDamaged = errors.New("not a packed story of this version")

// coder goes over a value field by field and either writes or reads each. One
// description of a type then serves both ways and they cannot part. Writing
// changes nothing in the value.
type coder struct {
	reading bool
	failed  bool

	out []byte // writing
	ids map[string]int

	in    string // reading; strings that are read are parts of it
	at    int
	words []string

	last int // where the last span began
}

func (c *coder) fail() {
	c.failed = true
	c.at = len(c.in)
}

// whole codes a number that is seldom negative. The sign stands in the lowest
// bit.
func (c *coder) whole(n *int) {
	if !c.reading {
		c.out = binary.AppendVarint(c.out, int64(*n))
		return
	}
	*n = int(c.varint())
}

// varint reads what binary.AppendVarint writes. It is written out for strings,
// and is what reading spends most of its time on.
func (c *coder) varint() int64 {
	var u uint64
	for shift := 0; shift < 64; shift += 7 {
		if c.at >= len(c.in) {
			break
		}
		b := c.in[c.at]
		c.at++
		u |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return int64(u>>1) ^ -int64(u&1)
		}
	}
	c.fail()
	return 0
}

func (c *coder) flag(b *bool) {
	n := 0
	if *b {
		n = 1
	}
	if c.whole(&n); c.reading {
		*b = n != 0
	}
}

// word codes a string; one that came before costs a byte or two. A number
// below zero names such a string, others are the length of a new one.
func word[S ~string](c *coder, s *S) {
	if !c.reading {
		if i, known := c.ids[string(*s)]; known {
			n := -1 - i
			c.whole(&n)
			return
		}
		c.ids[string(*s)] = len(c.ids)
		n := len(*s)
		c.whole(&n)
		c.out = append(c.out, *s...)
		return
	}
	var n int
	c.whole(&n)
	switch {
	case n < 0 && -1-n < len(c.words):
		*s = S(c.words[-1-n])
	case n >= 0 && n <= len(c.in)-c.at && !c.failed:
		*s = S(c.in[c.at : c.at+n])
		c.at += n
		c.words = append(c.words, string(*s))
	default:
		c.fail()
	}
}

func number[N ~int | ~int32](c *coder, n *N) {
	m := int(*n)
	if c.whole(&m); c.reading {
		*n = N(m)
	}
}

// span codes a span by its distance from the last one and its length: both are
// small, as annotations stand in the order of the text.
func (c *coder) span(s *model.Span) {
	start, length := s.Start-c.last, s.End-s.Start
	c.whole(&start)
	c.whole(&length)
	if c.last += start; c.reading {
		*s = model.Span{Start: c.last, End: c.last + length}
	}
}

// list codes a slice. Every item takes a byte at least, which bounds what
// damaged input can make it allocate.
func list[T any](c *coder, items *[]T, code func(*coder, *T)) {
	n := len(*items)
	c.whole(&n)
	if c.reading {
		*items = nil
		if n < 0 || n > len(c.in)-c.at {
			c.fail()
			return
		}
		if n == 0 {
			return
		}
		*items = make([]T, n)
	}
	for i := range *items {
		if code(c, &(*items)[i]); c.failed {
			return
		}
	}
}

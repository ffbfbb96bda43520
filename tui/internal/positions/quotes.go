package positions

import (
	"strings"

	"dateline/model"
)

// quotes finds the quoted stretches of a text.
type quotes struct {
	text   string
	inside bool
}

const (
	opening = "“"
	closing = "”"
)

// widen takes the quotation marks right at the edges of a span into it: the
// content of a quotation is often annotated without them.
func (q *quotes) widen(s model.Span) model.Span {
	if s.Start < 0 || s.End > len(q.text) || s.Empty() {
		return model.Span{}
	}
	for _, mark := range []string{opening, `"`} {
		if strings.HasSuffix(q.text[:s.Start], mark) {
			s.Start -= len(mark)
			break
		}
	}
	for _, mark := range []string{closing, `"`} {
		if strings.HasPrefix(q.text[s.End:], mark) {
			s.End += len(mark)
			break
		}
	}
	return s
}

// next returns where the stretch that begins at a place ends, and whether it is
// quoted; the marks belong to the quotation.
func (q *quotes) next(at, end int) (int, bool) {
	s := q.text[at:end]
	if !q.inside {
		i := strings.IndexAny(s, opening+`"`)
		switch {
		case i < 0:
			return end, false
		case i > 0:
			return at + i, false
		}
		q.inside = true
		first := 1
		if strings.HasPrefix(s, opening) {
			first = len(opening)
		}
		return q.until(at, first, end), true
	}
	return q.until(at, 0, end), true
}

// until returns the end of the quotation, looking for its mark from skip on.
func (q *quotes) until(at, skip, end int) int {
	s := q.text[at+skip : end]
	i := strings.IndexAny(s, closing+`"`)
	if i < 0 {
		return end
	}
	q.inside = false
	n := 1
	if strings.HasPrefix(s[i:], closing) {
		n = len(closing)
	}
	return at + skip + i + n
}

package model

import (
	"strings"
	"unicode"
)

// Repeats tells of each statement of a story whether it only tells again what
// another one tells: the same actor with the same words, as a headline and the
// lead do, or a speaker and the one who reports him. Of those the one that
// nobody reports is kept, else the first. A list of positions shows it once.
func Repeats(s *Story) []bool {
	out := make([]bool, len(s.Statements))
	type told struct {
		actor Ordinal
		words string
	}
	first := make(map[told]int)
	for i := range s.Statements {
		st := &s.Statements[i]
		if s.Actor(st.Actor) == nil {
			continue
		}
		words, n := wordsOf(s, st)
		if n < leastTold {
			continue // "to comment" may be refused twice
		}
		key := told{st.Actor, words}
		k, seen := first[key]
		switch {
		case !seen:
			first[key] = i
		case s.Statements[k].ReportedBy != 0 && st.ReportedBy == 0:
			out[k], first[key] = true, i
		default:
			out[i] = true
		}
	}
	return out
}

// leastTold is how many words of weight two contents must have together to be
// the same statement.
const leastTold = 3

// wordsOf returns what a statement asserts, or the act where it asserts
// nothing, and the words of weight of its content: without quotation marks and
// the small words that a change of tense or of style moves.
func wordsOf(s *Story, st *Statement) (string, int) {
	var b strings.Builder
	if !asserts(st.Act) {
		b.WriteString(string(st.Act))
	}
	n := 0
	for _, span := range st.Content {
		for word := range strings.FieldsFuncSeq(s.Slice(span), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if word = strings.ToLower(word); strings.Contains(light, " "+word+" ") {
				continue
			}
			b.WriteByte(' ')
			b.WriteString(word)
			n++
		}
	}
	return b.String(), n
}

const light = " that the a an to is are was were be been has have had will would s "

// asserts reports whether an act holds its content to be so, or to come, so
// that saying and, say, confirming it are the same statement told in two ways.
func asserts(a Act) bool {
	switch a {
	case ActSay, ActReport, ActStress, ActConfirm, ActAnnounce, ActAdmit, ActWarn, ActExpect, ActPromise:
		return true
	}
	return false
}

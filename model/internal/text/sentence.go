package text

import "strings"

// splitter cuts the tokens of one paragraph into sentences.
type splitter struct {
	text   string
	tokens []token
}

// markQuotes turns every quotation mark into an opener or a closer. The blanks
// around a mark decide; where they say nothing, straight marks take turns and
// the others have the side of their form.
func (s *splitter) markQuotes() {
	open := false
	for i := range s.tokens {
		t := &s.tokens[i]
		if t.class != quote {
			continue
		}
		before, after := s.spaceBefore(i), s.spaceBefore(i+1)
		form := s.text[t.Start:t.End]
		switch {
		case i+1 == len(s.tokens):
			t.class = closer
		case form == "’" || form == "'" || form == "''":
			t.class = closer
			if before && !after {
				t.class = opener
			}
		case before && !after || !before && s.tokens[i-1].class == opener:
			t.class = opener
		case after && !before:
			t.class = closer
		case form == `"`:
			t.class = opener
			if open {
				t.class = closer
			}
		case strings.Contains("“‘„‚«‹", form):
			t.class = opener
		default:
			t.class = closer
		}
		open = t.class == opener
	}
}

// spaceBefore reports whether a blank, or an end of the paragraph, stands
// before token i.
func (s *splitter) spaceBefore(i int) bool {
	return i == 0 || i >= len(s.tokens) || s.tokens[i-1].End < s.tokens[i].Start
}

// sentenceEnd returns the index after the last token of the sentence that
// begins at token from.
func (s *splitter) sentenceEnd(from int) int {
	for i := from; i < len(s.tokens); i++ {
		switch s.tokens[i].class {
		case stop, mark, ellipsis, abbreviation:
			if end := s.closers(i + 1); s.ends(from, i, end) {
				return end
			}
		case upper:
			if i > from && s.credit(i) {
				return i
			}
		}
	}
	return len(s.tokens)
}

// credit reports whether the credit of a picture begins at token i, which
// captions put after their last word without a stop: "The old bridge Photo:
// A. Doe". A name in the caption is no part of it.
func (s *splitter) credit(i int) bool {
	if i+2 >= len(s.tokens) || s.tokens[i+1].End-s.tokens[i+1].Start != 1 || s.text[s.tokens[i+1].Start] != ':' {
		return false
	}
	if c := s.tokens[i-1].class; c == other || c == opener || c == dash || s.tokens[i+2].class == lower {
		return false
	}
	switch s.word(i) {
	case "Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Pictures", "Credit":
		return true
	}
	return false
}

// closers returns the index of the first token from i on that does not belong
// to the end of a sentence: more stops, closing quotation marks and brackets
// belong to it.
func (s *splitter) closers(i int) int {
	for i < len(s.tokens) {
		switch s.tokens[i].class {
		case closer:
		case stop, mark, ellipsis:
			if s.spaceBefore(i) {
				return i
			}
		default:
			return i
		}
		i++
	}
	return i
}

// ends reports whether the sentence that began at from ends with the stop at
// i, whose closing marks reach up to end.
func (s *splitter) ends(from, i, end int) bool {
	if end == len(s.tokens) {
		return true
	}
	if !s.spaceBefore(end) && !s.missingBlank(i, end) {
		return false
	}
	next := s.next(end)
	if next < 0 {
		return false
	}
	t := s.tokens[next]
	if t.class == lower {
		return false
	}
	switch s.tokens[i].class {
	case abbreviation:
		return s.abbreviationEnds(i, next)
	case mark:
		return !s.attributed(end, next, end > i+1) && !s.exclamationInName(i, end)
	case ellipsis:
		if i > from && s.bracket(i-1) { // [...] stands for words left out
			return i > from+1 && t.class == upper && startsSentence(s.word(next))
		}
		return i > from && t.class != number && s.tokens[i-1].class != opener
	default:
		return !s.enumerates(from, i)
	}
}

func (s *splitter) bracket(i int) bool {
	c := s.text[s.tokens[i].Start]
	return c == '[' || c == '('
}

// missingBlank reports whether a sentence begins right after a stop because
// its blank was forgotten: a letter before, a capital after.
func (s *splitter) missingBlank(i, end int) bool {
	if s.tokens[i].class == abbreviation || i == 0 || s.tokens[end].class != upper {
		return false
	}
	before := s.tokens[i-1].class
	return before == lower || before == closer
}

// next returns the index of the first word from i on, past opening marks and
// dashes, or -1. What else stands there counts as a word.
func (s *splitter) next(i int) int {
	for ; i < len(s.tokens); i++ {
		if c := s.tokens[i].class; c != opener && c != dash {
			return i
		}
	}
	return -1
}

// abbreviationEnds reports whether an abbreviation ends a sentence, given the
// word after it, which is not in lower case.
func (s *splitter) abbreviationEnds(i, next int) bool {
	t := s.tokens[next]
	if s.tokens[next-1].class == dash {
		return false // a place, and the dash between it and the report
	}
	switch s.tokens[i].kind {
	case beforeName, beforeNumber, midSentence:
		return false
	case general:
		if word := s.word(i); word == "etc." {
			return t.class == upper
		} else if strings.HasSuffix(word, ".m.") {
			return t.class == upper && !timeFollows(s.word(next))
		}
	}
	return t.class == upper && startsSentence(s.word(next))
}

// timeFollows reports whether a word after "a.m." or "p.m." goes on with the
// time: a zone or a day.
func timeFollows(word string) bool {
	switch word {
	case "Eastern", "Central", "Mountain", "Pacific", "Atlantic", "Greenwich", "Moscow", "Local":
		return true
	}
	if strings.HasSuffix(word, "day") || strings.HasSuffix(word, "days") {
		return true
	}
	return len(word) >= 2 && len(word) <= 4 && strings.ToUpper(word) == word
}

// attributed reports whether a question or exclamation goes on after its
// closing quotation mark with who said it: “Why?” Smith asked.
func (s *splitter) attributed(end, next int, closed bool) bool {
	if !closed || next != end || s.tokens[end-1].class != closer {
		return false
	}
	if startsSentence(s.word(next)) && s.word(next) != "The" && s.word(next) != "One" {
		return false
	}
	const reach = 6 // words of a name with a title before it
	for i := next + 1; i < len(s.tokens) && i <= next+reach; i++ {
		switch s.tokens[i].class {
		case lower:
			if saying(s.word(i)) {
				return true
			}
		case upper, abbreviation:
		default:
			return false
		}
	}
	return false
}

func saying(word string) bool {
	switch word {
	case "said", "says", "asked", "asks", "wrote", "added", "told", "replied", "shouted", "cried", "writes", "tweeted", "answered",
		"wondered", "demanded", "exclaimed", "recalled", "joked", "continued", "insisted", "yelled", "called":
		return true
	}
	return false
}

// exclamationInName reports whether the exclamation mark at i is part of a
// name that goes on, as in Yahoo! News.
func (s *splitter) exclamationInName(i, end int) bool {
	if i == 0 || end != i+1 {
		return false
	}
	switch s.word(i - 1) {
	case "Yahoo", "Jeopardy":
		return !startsSentence(s.word(end))
	}
	return false
}

// enumerates reports whether the stop at i ends the number of a list item or
// heading, as in "1. Scope".
func (s *splitter) enumerates(from, i int) bool {
	if i != from+1 {
		return false
	}
	t := s.tokens[from]
	return t.class == number && t.Len() <= 3 || t.class == upper && t.Len() == 1
}

func (s *splitter) word(i int) string { return s.text[s.tokens[i].Start:s.tokens[i].End] }

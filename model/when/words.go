package when

import (
	"strings"
	"unicode"
)

// word is a run of letters, a run of digits or a mark of a query.
type word struct {
	text   string // lower case
	number int    // of digits: their value; -1 otherwise
}

func (w word) digits() int { return len(w.text) }

// split cuts a query into words. Blanks, commas and the words that carry no
// meaning are dropped; ordinal endings (12th) too.
func split(query string) []word {
	var words []word
	runes := []rune(strings.ToLower(query))
	for i := 0; i < len(runes); {
		r := runes[i]
		j := i + 1
		switch {
		case unicode.IsSpace(r) || r == ',':
		case r >= '0' && r <= '9':
			for j < len(runes) && runes[j] >= '0' && runes[j] <= '9' {
				j++
			}
			words = append(words, word{string(runes[i:j]), value(runes[i:j])})
		case unicode.IsLetter(r):
			for j < len(runes) && unicode.IsLetter(runes[j]) {
				j++
			}
			text := string(runes[i:j])
			ordinal := i > 0 && unicode.IsDigit(runes[i-1]) && (text == "st" || text == "nd" || text == "rd" || text == "th")
			if text != "the" && text != "of" && text != "on" && !ordinal {
				words = append(words, word{text, -1})
			}
		default:
			words = append(words, word{mark(r), -1})
		}
		i = j
	}
	return words
}

// mark writes the dashes and minus signs of any keyboard as one.
func mark(r rune) string {
	switch r {
	case '–', '—', '−', '‐', '‑':
		return "-"
	}
	return string(r)
}

// value is the number that at most six digits stand for; more are no part of
// a day.
func value(digits []rune) int {
	if len(digits) > 6 {
		return -1
	}
	n := 0
	for _, r := range digits {
		n = n*10 + int(r-'0')
	}
	return n
}

var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

var weekdayNames = [...]string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

var seasonNames = [...]string{"spring", "summer", "autumn", "winter"}

// index finds the name that begins with the word, which needs three letters.
func index(names []string, text string) (int, bool) {
	if len(text) < 3 {
		return 0, false
	}
	for i, name := range names {
		if strings.HasPrefix(name, text) {
			return i, true
		}
	}
	return 0, false
}

// month is the number of a month's name.
func (w word) month() (int, bool) {
	if w.text == "sept" {
		return 9, true
	}
	i, ok := index(monthNames[:], w.text)
	return i + 1, ok
}

// weekday is the number of a weekday's name, Sunday being 0.
func (w word) weekday() (int, bool) {
	switch w.text {
	case "tues":
		return 2, true
	case "thur", "thurs":
		return 4, true
	}
	return index(weekdayNames[:], w.text)
}

// season is the number of a season's name, spring being 0.
func (w word) season() (int, bool) {
	if w.text == "fall" {
		return 2, true
	}
	return index(seasonNames[:], w.text)
}

// unit is the letter of a unit: d, w, m, q or y.
func (w word) unit() (byte, bool) {
	switch strings.TrimSuffix(w.text, "s") {
	case "d", "day":
		return 'd', true
	case "w", "wk", "week":
		return 'w', true
	case "m", "mo", "month":
		return 'm', true
	case "q", "quarter":
		return 'q', true
	case "y", "yr", "year":
		return 'y', true
	}
	return 0, false
}

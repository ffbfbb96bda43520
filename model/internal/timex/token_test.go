package timex

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// lexed shows tokens with a bar between them and a slash for each break.
func lexed(text string, tokens []token) string {
	var parts []string
	for _, t := range tokens {
		if t.kind == tokenBreak {
			parts = append(parts, "/")
			continue
		}
		parts = append(parts, text[t.start:t.end])
	}
	return strings.Join(parts, "|")
}

func TestLex(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Jan. 21, 2022", "Jan|.|21|,|2022|/"},
		{"third-quarter", "third|-|quarter|/"},
		{"2022-01-21T10:30Z", "2022|-|01|-|21|T|10|:|30|Z|/"},
		{"5pm today's", "5|pm|today|'|s|/"},
		{"the 1990s", "the|1990|s|/"},
		{"Dvořák naïve", "Dvořák|naïve|/"},
		{"a b", "a|b|/"},
		{"3–5", "3|–|5|/"},
		{"one\n\ntwo", "one|/|two|/"},
		{"one\ntwo", "one|two|/"},
		{"", "/"},
	}
	words := lexicon.NewTimeWords()
	for _, test := range tests {
		if got := lexed(test.text, lex(test.text, nil, words)); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
}

func TestLexParagraphs(t *testing.T) {
	text := "one two\nthree"
	paragraphs := []model.Span{{Start: 0, End: 7}, {Start: 8, End: 13}}
	if got, want := lexed(text, lex(text, paragraphs, nil)), "one|two|/|three|/"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestTokenDetails(t *testing.T) {
	text := "On FRIDAY’s 1234567890 or 42"
	tokens := lex(text, nil, lexicon.NewTimeWords())
	friday, quote, long, short := tokens[1], tokens[2], tokens[4], tokens[6]
	if friday.word == nil || friday.word.Text != "friday" || !friday.capital || !friday.spaced {
		t.Errorf("FRIDAY: %+v", friday)
	}
	if quote.mark != '\'' || quote.spaced {
		t.Errorf("curly apostrophe: %+v", quote)
	}
	if long.number != -1 || short.number != 42 {
		t.Errorf("numbers %d and %d, want -1 and 42", long.number, short.number)
	}
}

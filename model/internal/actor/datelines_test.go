package actor

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestThePlaceOfADatelineIsOne(t *testing.T) {
	for in, want := range map[string]string{
		"SYDNEY 1996-11-14\nThe strike goes on.":                        "Sydney",
		"PUERTO VALDERRA, Sept. 12 (Reuters) - Nobody was hurt there.":  "PUERTO VALDERRA",
		"TARNBY, Norway, March 3 – Nobody was hurt there.":              "Tarnby",
		"NEW YORK 1996-12-06\nThe strike goes on.":                      "NEW YORK",
		"ORRAN (Reuters) - Nobody was hurt there.":                      "Orran",
		"KIRVAX – The strike goes on, and nobody knows for how long.":   "Kirvax",
		"LULEA, Sweden, March 4 – The port was closed all day.":         "Lulea",
		"ST. MAREN, March 4 — The port was closed for most of the day.": "ST. MAREN",
	} {
		s := annotate(t, in)
		if len(s.Actors) == 0 || s.Actors[0].Kind != model.KindPlace || s.Actors[0].Name != want {
			t.Errorf("%s: want the place %s\n%s", in, want, dump(s))
		}
	}
}

func TestWhatOnlyLooksLikeADateline(t *testing.T) {
	for _, in := range []string{
		"NATO – The strike goes on.", "TARNBY RIVERS RISE AGAIN - POLICE", "UNICEF said on March 3 that nobody was hurt.",
		"MONDAY, MARCH 3", "IMF, March 3 to 5", "NATO",
	} {
		for _, a := range annotate(t, in).Actors {
			if a.Kind == model.KindPlace {
				t.Errorf("%s: place %s", in, a.Name)
			}
		}
	}
}

func TestNamesInCapitalsAreKnownAsElsewhere(t *testing.T) {
	checkList(t, "UNITED STATES LEAVES SOUTH KOREA OUT", "country United States", "country South Korea")
	for in, want := range map[string]string{"NEW": "New", "OF": "of", "ÖREBRO": "Örebro", "A": "A"} {
		if got := properCase(in); got != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
	}
}

// TestRowsOfATableAreNoHeadlines: a row of names has capitals only, but says who
// ran, not what happened.
func TestRowsOfATableAreNoHeadlines(t *testing.T) {
	for _, in := range []string{
		"67 Hidemichi Sato ( Japan ) , Steve Jones",
		"Magnus Larsen (Denmark) beat Petr Novotny (Kenya) 6-1 6-0",
		"1. Marina Azarova (Kenya) 12.68 seconds",
	} {
		persons := 0
		for _, a := range annotate(t, in).Actors {
			if a.Kind == model.KindPerson {
				persons++
			}
		}
		if want := strings.Count(in, "(") + strings.Count(in, ", Steve"); persons != want {
			t.Errorf("%s: %d persons, want %d", in, persons, want)
		}
	}
}

package lexicon

import "testing"

func TestTimeWords(t *testing.T) {
	words := NewTimeWords()
	tests := []struct {
		text  string
		class TimeClass
		value int
	}{
		{"january", TimeMonth | TimeStart, 1},
		{"sept", TimeMonth | TimeShort, 9},
		{"sep", TimeMonth | TimeShort, 9},
		{"sunday", TimeWeekday, 7},
		{"thurs", TimeWeekday | TimeShort, 4},
		{"fridays", TimeWeekday | TimePlural, 5},
		{"week", TimeUnit, UnitWeek},
		{"decades", TimeUnit | TimePlural, UnitDecade},
		{"twenty", TimeCardinal, 20},
		{"ninety", TimeCardinal, 90},
		{"twelfth", TimeOrdinal, 12},
		{"fall", TimeSeason, 3},
		{"night", TimeDayPart, PartNight},
		{"nineties", TimeDecade, 9},
		{"soon", TimeReference, RefFuture},
		{"daily", TimeFrequency, UnitDay},
		{"second", TimeUnit | TimeOrdinal, UnitSecond},
		{"several", TimeVagueCount, 0},
		{"the", TimeFunction | TimeLead, 0},
		{"of", TimeFunction, 0},
	}
	for _, test := range tests {
		w := words[test.text]
		if w == nil || w.Class&test.class != test.class || w.Value != test.value || w.Text != test.text {
			t.Errorf("%s: %+v, want class %b and value %d", test.text, w, test.class, test.value)
		}
	}
}

// The lexer folds words of at most 16 bytes without allocating.
func TestTimeWordsFold(t *testing.T) {
	for text, w := range NewTimeWords() {
		if len(text) > 16 || text == "" || w.Class == 0 {
			t.Errorf("%q: %+v", text, w)
		}
		for i := range len(text) {
			if text[i] < 'a' || text[i] > 'z' {
				t.Errorf("%q can never be met: a word is a run of letters", text)
				break
			}
		}
	}
}

package timex

import "testing"

func TestTense(t *testing.T) {
	tests := []struct {
		text string // holds one weekday, whose tense is asked
		want tense
	}{
		{"The mayor resigned on Friday.", tensePast},
		{"The mayor will resign on Friday.", tenseWill},
		{"The mayor said she'll resign on Friday.", tenseWill},
		{"The treaty will be signed on Friday.", tenseWill},
		{"The treaty is to be signed on Friday.", tenseFuture},
		{"The mayor plans to resign on Friday.", tenseFuture},
		{"The mayor was expected on Friday.", tenseFuture},
		{"The hearing is scheduled for Friday.", tenseWill},
		{"The offer had been due to expire on Friday.", tensePast},
		{"The mayor said she would resign on Friday.", tenseFuture},
		{"The fair opens on Friday.", tenseFuture},
		{"The rule takes effect Friday.", tenseFuture},
		{"The shop is closed on Friday.", tensePresent},
		{"The mayor went to school on Friday.", tensePast},
		{"The mayor has plans Friday.", tenseNone},
		{"On Friday the mayor resigned.", tensePast},
		{"On Friday the mayor will resign.", tenseWill},
		{"He fell. On Friday the mayor will resign.", tenseWill},
		{"The mayor will resign. On Friday she spoke.", tensePast},
		{"The meeting was put off until Friday.", tenseFuture},
		{"It may come as early as Friday, he said.", tenseFuture},
		{"Talks planned for Friday collapsed.", tenseFuture},
		{"He has lived there since Friday.", tensePast},
		{"Friday.", tenseNone},
	}
	verbs := loadTables().verbs
	for _, test := range tests {
		m := matcherFor(test.text)
		found := m.find()
		if len(found) != 1 {
			t.Errorf("%q: %d expressions", test.text, len(found))
			continue
		}
		if got := m.tenseAt(&found[0], verbs); got != test.want {
			t.Errorf("%q: tense %d, want %d", test.text, got, test.want)
		}
	}
}

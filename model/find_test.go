package model

import (
	"slices"
	"strings"
	"testing"
)

// indexed is a shelf that knows the beginnings of words.
type indexed struct {
	shelf
	asked int
}

func (s *indexed) Find(query string) (keys []int64, ok bool) {
	s.asked++
	for key, story := range slices.Backward(s.stories) {
		if strings.Contains(" "+strings.ToLower(story.Text), " "+query) {
			keys = append(keys, int64(key))
		}
	}
	return keys, query != "broken"
}

func TestMayHoldByAnIndex(t *testing.T) {
	b := NewBuilder(4)
	for i, text := range []string{"Rain at noon.", "Snow fell.", "Trains were late.", "Rain again."} {
		b.Story(Heading{ID: StoryID(rune('a' + i))}, Place{Story: &Story{Text: text}})
	}
	plain := b.Dossier(nil)
	data, stories := image(t, plain)
	store := &indexed{shelf: *stories}
	d, err := OpenImage(data, store)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		query string
		want  []int
	}{
		{"rain", []int{0, 3}}, // but not the trains
		{"snow", []int{1}},
		{"ate.", []int{0, 1, 2, 3}}, // inside a word: every story is looked at
		{"", []int{0, 1, 2, 3}},
		{"broken", []int{0, 1, 2, 3}},
	} {
		var got []int
		for may, i := d.MayHold(test.query), 0; i < d.Len(); i++ {
			if may(i) {
				got = append(got, i)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: stories %v, want %v", test.query, got, test.want)
		}
		if may := plain.MayHold(test.query); !may(1) || !may(2) {
			t.Errorf("%q without an index: a story is passed over", test.query)
		}
	}
	if store.asked != 5 {
		t.Errorf("the index was asked %d times for 5 queries", store.asked)
	}
}

package model

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"
)

// shelf is a store of stories by number.
type shelf struct{ stories []*Story }

func (s *shelf) Story(key int64) (*Story, error) {
	if key < 0 || int(key) >= len(s.stories) {
		return nil, errors.New("not on the shelf")
	}
	story := *s.stories[key]
	return &story, nil
}

func (s *shelf) Text(key int64) (string, error) {
	story, err := s.Story(key)
	if err != nil {
		return "", err
	}
	return story.Text, nil
}

// image writes a dossier whose stories the shelf has in the other order.
func image(t testing.TB, d *Dossier) ([]byte, *shelf) {
	t.Helper()
	stories := &shelf{make([]*Story, d.Len())}
	for i, s := range d.All() {
		stories.stories[d.Len()-1-i] = s
	}
	var b bytes.Buffer
	if err := d.WriteImage(&b, func(i int) int64 { return int64(d.Len() - 1 - i) }); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), stories
}

// asked is the answer to everything that can be asked of a dossier.
func asked(d *Dossier) map[string]any {
	all := map[string]any{
		"len": d.Len(), "size": d.Size(), "profiles": d.Profiles(), "days": d.Days(), "timeline": d.Timeline(),
		"stories": d.Stories(), "unknown": []any{d.Story("nobody"), d.Profile("nobody")},
	}
	for i := range d.Len() {
		h := d.Heading(i)
		at, ok := d.StoryIndex(h.ID)
		all["story "+string(h.ID)] = []any{h, at, ok, d.TextAt(i)}
		for sentence := range 4 {
			all["sentence "+string(h.ID)+string(rune('0'+sentence))] = []any{
				d.EntriesIn(h.ID, sentence), d.StatementsIn(h.ID, sentence), d.DayOfSentence(h.ID, sentence),
			}
		}
		for _, p := range d.Profiles() {
			all["actor "+string(h.ID)+string(p.ID)] = d.ActorIn(h.ID, p.ID)
		}
	}
	for _, p := range d.Profiles() {
		at, ok := d.ProfileIndex(p.ID)
		where := d.Appearances(p.ID)
		var seen []Appearance
		for i := range where.Len() {
			seen = append(seen, where.At(i))
		}
		all["profile "+string(p.ID)] = []any{at, ok, d.StatementsOf(p.ID), seen}
	}
	for i := range d.EntryCount() {
		e := d.EntryAt(i)
		all["entry "+string(rune('0'+i))] = []any{d.EntryActors(e), d.EntrySpan(e), d.HasActor(e, "mayor")}
	}
	return all
}

func TestImageAnswersAlike(t *testing.T) {
	for name, d := range map[string]*Dossier{"two stories": quarrel(), "nothing": NewDossier(nil, nil)} {
		data, stories := image(t, d)
		again, err := OpenImage(data, stories, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want, got := asked(d), asked(again)
		for question := range want {
			if !reflect.DeepEqual(want[question], got[question]) && !bothEmpty(want[question], got[question]) {
				t.Errorf("%s: %s gives %+v, want %+v", name, question, got[question], want[question])
			}
		}
	}
}

func bothEmpty(a, b any) bool {
	v, w := reflect.ValueOf(a), reflect.ValueOf(b)
	return v.Kind() == reflect.Slice && v.Len() == 0 && w.Len() == 0
}

func TestImageOfAnImage(t *testing.T) {
	data, stories := image(t, quarrel())
	d, err := OpenImage(data, stories, nil)
	if err != nil {
		t.Fatal(err)
	}
	again, _ := image(t, d)
	if !bytes.Equal(data, again) {
		t.Error("an image of what came out of an image is another one")
	}
}

func TestImageWithCopies(t *testing.T) {
	b := NewBuilder(1)
	s := &Story{ID: "a", Text: "One."}
	copies := []Copy{{ID: "b", Source: "The Herald"}, {ID: "c", Path: "c.txt"}}
	b.Story(Heading{ID: "a", Headline: "One.", Also: copies}, Place{Story: s})
	data, stories := image(t, b.Dossier(nil))
	d, err := OpenImage(data, stories, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Heading(0).Also; !reflect.DeepEqual(got, copies) {
		t.Errorf("copies %+v, want %+v", got, copies)
	}
	if i, ok := d.StoryIndex("c"); i != 0 || !ok {
		t.Errorf("a copy is not found: %d, %v", i, ok)
	}
}

func TestImageWithoutItsStories(t *testing.T) {
	data, _ := image(t, quarrel())
	d, err := OpenImage(data, new(shelf), nil)
	if err != nil {
		t.Fatal(err)
	}
	if s := d.StoryAt(0); s == nil || s.ID != "first" || len(s.Statements) != 3 {
		t.Errorf("a story that is gone is shown as %+v", s)
	}
}

func TestNoImage(t *testing.T) {
	data, stories := image(t, quarrel())
	for name, damaged := range map[string][]byte{
		"nothing": nil, "short": data[:20], "head only": data[:imageHead], "cut": data[:len(data)-1],
		"longer": append(append([]byte{}, data...), 0), "text": []byte("not an image at all, but a text of some length"),
	} {
		if d, err := OpenImage(damaged, stories, nil); d != nil || !errors.Is(err, ErrImage) {
			t.Errorf("%s: got %v, %v; want ErrImage", name, d, err)
		}
	}
	for i := range imageHead {
		damaged := append([]byte{}, data...)
		damaged[i] ^= 0x40
		if _, err := OpenImage(damaged, stories, nil); !errors.Is(err, ErrImage) {
			t.Errorf("byte %d of the head is changed: %v", i, err)
		}
	}
}

// TestDamagedImage: bytes behind the head may be wrong without being noticed,
// but opening never breaks off.
func TestDamagedImage(t *testing.T) {
	data, stories := image(t, quarrel())
	random := rand.New(rand.NewPCG(5, 6))
	for range 5000 {
		damaged := append([]byte{}, data...)
		damaged[imageHead+random.IntN(len(data)-imageHead)] = byte(random.Uint32())
		if d, err := OpenImage(damaged, stories, nil); (d == nil) != (err != nil) {
			t.Fatalf("got %v, %v", d, err)
		}
	}
}

func FuzzOpenImage(f *testing.F) {
	data, stories := image(f, quarrel())
	f.Add(data)
	f.Add([]byte(imageMagic))
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, err := OpenImage(data, stories, nil); (d == nil) != (err != nil) {
			t.Fatalf("got %v, %v", d, err)
		}
	})
}

package actor

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// view looks at a text as the learnt model does.
func view(in string) *NameView {
	d := doc.New(&model.Story{Text: in})
	text.Segment(d)
	syntax.Annotate(d)
	return ViewNames(d)
}

func TestLabelsOfANameFollowOneAnother(t *testing.T) {
	for n := 1; n <= 4; n++ {
		for kind := PersonName; kind <= OtherName; kind++ {
			before := Outside
			for i := range n {
				l := NameLabel(kind, i, n)
				if !l.Follows(before) || l.Kind() != kind || l.Closes() != (i == n-1) {
					t.Errorf("label %d, token %d of %d of kind %d, behind %d", l, i, n, kind, before)
				}
				before = l
			}
			if !Outside.Follows(before) {
				t.Errorf("nothing may follow a name of %d", n)
			}
		}
	}
	first, other := NameLabel(PersonName, 0, 2), NameLabel(PlaceName, 1, 2)
	if other.Follows(first) || Outside.Follows(first) || other.Follows(Outside) {
		t.Error("a name may change its kind, break off or have no beginning")
	}
}

func TestStretchesHoldWhatMayBeANameAndNoMore(t *testing.T) {
	for in, want := range map[string]string{
		"We saw the Bank of the West and left.":           "We saw the Bank of the West",
		"He sang. The man slept.":                         "",
		"Pike met Ms. van der Meulen, Jo and 3M there.":   "Pike met Ms. van der Meulen, Jo and 3M",
		"They left Orran because nobody came to Tarnby .": "They left Orran|Tarnby",
		"Nothing here has a name.":                        "Nothing",
	} {
		v := view(in)
		var got []string
		for _, r := range v.Stretches() {
			got = append(got, v.s.d.Slice(r))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestStretchesAreBounded(t *testing.T) {
	v := view(strings.Repeat("Pike ", 1000))
	covered := 0
	for _, r := range v.Stretches() {
		if covered += r.Len(); r.Len() > longestStretch {
			t.Errorf("a stretch of %d tokens", r.Len())
		}
	}
	if covered != len(v.s.words) {
		t.Errorf("%d of %d tokens are in stretches", covered, len(v.s.words))
	}
}

func TestFeaturesDoNotDependOnWhatWasAskedBefore(t *testing.T) {
	const in = "Mayor Gideon Okafor of Tarnby met Harrow & Pike Ltd. Okafor left."
	v := view(in)
	for _, r := range v.Stretches() {
		for i := r.To - 1; i >= r.From; i-- {
			again := append([]uint32(nil), v.Features(i)...)
			fresh := view(in)
			got := fresh.Features(i)
			if len(got) != len(again) || len(got) > maxNameFeatures {
				t.Fatalf("token %d has %d features, then %d", i, len(again), len(got))
			}
			for k := range got {
				if got[k] != again[k] {
					t.Errorf("token %d: feature %d differs", i, k)
				}
			}
		}
	}
}

func TestRuleLabels(t *testing.T) {
	v := view("Kenya and Mara Oduya met Danish Muslims.")
	want := map[string]Label{
		"Kenya": NameLabel(PlaceName, 0, 1), "Mara": NameLabel(PersonName, 0, 2), "Oduya": NameLabel(PersonName, 1, 2),
		"Danish": NameLabel(OtherName, 0, 1), "met": Outside,
	}
	for i := range v.s.words {
		if l, ok := want[v.s.d.Word(i)]; ok {
			if got, sure := v.RuleLabel(i); got != l || !sure {
				t.Errorf("%s: label %d, sure %v, want %d", v.s.d.Word(i), got, sure, l)
			}
		}
	}
}

func TestRecogniserGivesWholeNames(t *testing.T) {
	for _, in := range []string{
		"OSLO, NORWAY - JO DOE, PIKE & HARROW INC. AND THE BANK OF THE WEST SAID.",
		"Jo Doe (Kenya) 2:03.4 Ann Pike ( Denmark ) 2:04.1",
		strings.Repeat("Bank of the ", 300),
	} {
		v := view(in)
		for _, r := range v.Stretches() {
			labels := make([]Label, r.Len())
			learnt().Label(v, r, labels)
			before := Outside
			for i, l := range labels {
				if !l.Follows(before) {
					t.Errorf("%.30q: label %d behind %d at token %d", in, l, before, r.From+i)
				}
				before = l
			}
			if !before.Closes() {
				t.Errorf("%.30q: a name is left open", in)
			}
		}
	}
}

func TestDamagedWeightsAreAnError(t *testing.T) {
	for _, data := range [][]byte{nil, namesFile[:len(namesFile)/2], {255, 255, 255}} {
		if _, err := NewRecogniser(data); err == nil {
			t.Errorf("%d bytes of nonsense are read as weights", len(data))
		}
	}
}

func BenchmarkNewRecogniser(b *testing.B) {
	b.SetBytes(int64(len(namesFile)))
	for b.Loop() {
		if _, err := NewRecogniser(namesFile); err != nil {
			b.Fatal(err)
		}
	}
}

package train

import (
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/internal/actor"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// nameCount counts names: marked, found, and found as marked.
type nameCount struct{ marked, found, right int }

func (c nameCount) String() string {
	p, r := ratio(c.right, c.found), ratio(c.right, c.marked)
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return fmt.Sprintf("precision %5.1f recall %5.1f F1 %5.1f (%d marked, %d found)", 100*p, 100*r, 100*f, c.marked, c.found)
}

func ratio(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

// NamesTable finds names with weights made by [TrainNames] in texts where they
// are marked and says how many have the same span and kind.
func NamesTable(weights []byte, texts []NamedText) (string, error) {
	r, err := actor.NewRecogniser(weights)
	if err != nil {
		return "", err
	}
	var counts [4]nameCount
	for i := range texts {
		d := doc.New(&model.Story{Text: text.Clean(texts[i].Text)})
		marked, ok := texts[i].placed(d.Text())
		if !ok {
			continue
		}
		text.Segment(d)
		syntax.Tag(d)
		known := map[Name]bool{}
		for _, n := range marked {
			counts[n.Kind].marked++
			known[n] = true
		}
		for _, n := range foundNames(r, d) {
			counts[n.Kind].found++
			if known[n] {
				counts[n.Kind].right++
			}
		}
	}
	var b strings.Builder
	var all nameCount
	for k, kind := range []string{"person", "organization", "place", "other"} {
		c := counts[k]
		fmt.Fprintf(&b, "  %-13s %v\n", kind, c)
		if actor.NameKind(k) != actor.OtherName {
			all.marked, all.found, all.right = all.marked+c.marked, all.found+c.found, all.right+c.right
		}
	}
	fmt.Fprintf(&b, "  %-13s %v\n", "first three", all)
	return b.String(), nil
}

// foundNames are the names that a model finds in a document.
func foundNames(r *actor.Recogniser, d *doc.Document) []Name {
	var out []Name
	v := actor.ViewNames(d)
	for _, s := range v.Stretches() {
		labels := make([]actor.Label, s.Len())
		r.Label(v, s, labels)
		from := s.From
		for i, l := range labels {
			if l == actor.Outside {
				from = s.From + i + 1
			} else if l.Closes() {
				span := d.Span(doc.Range{From: from, To: s.From + i + 1})
				out = append(out, Name{span.Start, span.End, l.Kind()})
				from = s.From + i + 1
			}
		}
	}
	return out
}

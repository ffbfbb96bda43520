package train

import (
	"cmp"
	"fmt"
	"slices"

	"dateline/model"
	"dateline/model/internal/said"
)

// sourcesAgree reports whether a source is right: both have none, or they share
// a word.
func sourcesAgree(a, b region) bool {
	return len(a) == 0 && len(b) == 0 || overlap(a, b) > 0
}

// likeness is the share of words that two contents have together (Jaccard).
func likeness(a, b region) float64 {
	both := overlap(a, b)
	if both == 0 {
		return 0
	}
	return float64(both) / float64(a.size()+b.size()-both)
}

// tally counts what was found, what is right, and what there is to find.
type tally struct{ found, right, gold int }

// f1 is the harmonic mean of precision and recall, in percent.
func (t tally) f1() float64 {
	if t.right == 0 {
		return 0
	}
	return 200 * float64(t.right) / float64(t.found+t.gold)
}

// saidScore tells how well statements agree with labels.
type saidScore struct {
	full    tally // content alike by a half of the words and source agreeing
	content tally // content alone
	cue     tally // cues that share a word
}

func (s *saidScore) String() string {
	return fmt.Sprintf("full %.2f (precision %.1f, recall %.1f), content %.2f, cue %.2f, of %d statements",
		s.full.f1(), 100*float64(s.full.right)/float64(max(1, s.full.found)), 100*float64(s.full.right)/float64(max(1, s.full.gold)),
		s.content.f1(), s.cue.f1(), s.full.gold)
}

// measure reads labelled stories by some weights and scores what was found.
func measure(stories []*labelledStory, weights said.Scorer) saidScore {
	var score saidScore
	for _, s := range stories {
		said.AnnotateWith(s.doc, weights)
		found := make([]goldStatement, len(s.doc.Story.Statements))
		for i, st := range s.doc.Story.Statements {
			found[i] = goldStatement{s.words.region(st.Source...), s.words.region(st.Cue...), s.words.region(st.Content...)}
		}
		s.doc.Story.Statements = []model.Statement(nil)
		alike := func(a, b *goldStatement) float64 {
			if v := likeness(a.content, b.content); v >= 0.5 {
				return v
			}
			return 0
		}
		score.content.pair(found, s.gold, alike)
		score.full.pair(found, s.gold, func(a, b *goldStatement) float64 {
			if !sourcesAgree(a.source, b.source) {
				return 0
			}
			return alike(a, b)
		})
		score.cue.pair(found, s.gold, func(a, b *goldStatement) float64 { return likeness(a.cue, b.cue) })
	}
	return score
}

// pair counts what is found and labelled alike, each once, the likest first.
func (t *tally) pair(found, gold []goldStatement, alike func(a, b *goldStatement) float64) {
	type match struct {
		like float64
		i, k int
	}
	var all []match
	for i := range found {
		for k := range gold {
			if v := alike(&found[i], &gold[k]); v > 0 {
				all = append(all, match{v, i, k})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b match) int { return cmp.Compare(b.like, a.like) })
	usedFound, usedGold := make([]bool, len(found)), make([]bool, len(gold))
	for _, m := range all {
		if !usedFound[m.i] && !usedGold[m.k] {
			usedFound[m.i], usedGold[m.k] = true, true
			t.right++
		}
	}
	t.found += len(found)
	t.gold += len(gold)
}

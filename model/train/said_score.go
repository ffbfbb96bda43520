package train

import (
	"cmp"
	"slices"

	"dateline/model"
)

// foundStatement is a statement of the program as sets of words.
type foundStatement struct{ source, cue, content region }

func (s *labelledStory) found(st *model.Statement) foundStatement {
	return foundStatement{s.words.region(st.Source...), s.words.region(st.Cue...), s.words.region(st.Content...)}
}

// agrees reports whether a source is right: both have none, or they share a
// word.
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

// SaidScore counts how many statements were labelled, found, and found right.
type SaidScore struct{ Gold, Found, Full, Content int }

// F1 is the balance of precision and recall for a number of right ones.
func (s SaidScore) F1(right int) float64 {
	if right == 0 {
		return 0
	}
	return 200 * float64(right) / float64(s.Gold+s.Found)
}

func (s *SaidScore) add(t SaidScore) {
	s.Gold += t.Gold
	s.Found += t.Found
	s.Full += t.Full
	s.Content += t.Content
}

// score matches found statements with the labels, one to one and best first:
// content is right when it shares at least half of the words, and full when
// the source is right too.
func (s *labelledStory) score(found []foundStatement) SaidScore {
	type pair struct {
		like float64
		i, j int
	}
	var pairs []pair
	for i := range s.gold {
		for j := range found {
			if l := likeness(s.gold[i].content, found[j].content); l >= 0.5 {
				pairs = append(pairs, pair{l, i, j})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.like, a.like) })
	match := func(needSource bool) int {
		gold, system := make(map[int]bool), make(map[int]bool)
		for _, p := range pairs {
			if gold[p.i] || system[p.j] || needSource && !sourcesAgree(s.gold[p.i].source, found[p.j].source) {
				continue
			}
			gold[p.i], system[p.j] = true, true
		}
		return len(gold)
	}
	kept := 0
	for _, f := range found {
		if len(f.content) > 0 {
			kept++
		}
	}
	return SaidScore{Gold: len(s.gold), Found: kept, Full: match(true), Content: match(false)}
}

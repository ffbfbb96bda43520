package train

import (
	"math"
	"slices"
	"strings"

	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
	"dateline/model/internal/syntax"
)

// lemmaType is what the lemma of a token depends on: its letters, case and tags.
type lemmaType struct {
	endings [syntax.MaxLemmaEnding + 1]uint32 // hashes, 0 where the form is shorter
	counts  map[int]int                       // tokens for each rule
}

// maxLemmaRules bounds the rules, so that no odd annotation can overflow the
// file; the treebanks have some 1,500.
const maxLemmaRules = 1 << 15

// lemmaTrainer collects rules.
type lemmaTrainer struct {
	rules []syntax.LemmaRule
	index map[syntax.LemmaRule]int
	types map[uint32]*lemmaType // by the hash of the form with its tags
}

// TrainLemmas learns the rules of lemmas and returns the lemmatiser's file.
func TrainLemmas(sentences []Sentence) []byte {
	t := &lemmaTrainer{index: map[syntax.LemmaRule]int{}, types: map[uint32]*lemmaType{}}
	for _, s := range sentences {
		for _, token := range s.Tokens {
			t.add(token)
		}
	}
	endings := t.endings()
	var entries []linear.LexiconEntry
	for _, h := range sortedKeys(t.types) {
		// Words that their ending gets wrong are exceptions.
		if rule := t.usual(t.types[h]); rule != predicted(t.types[h], endings) {
			entries = append(entries, linear.LexiconEntry{Hash: h, Value: uint32(rule) + 1})
		}
	}
	for _, h := range sortedKeys(endings) {
		entries = append(entries, linear.LexiconEntry{Hash: h, Value: uint32(endings[h]) + 1})
	}
	return syntax.EncodeLemmatiser(t.rules, entries)
}

func (t *lemmaTrainer) add(token Token) {
	if token.Lemma == "_" && token.Form != "_" || len(token.Form) > 40 {
		return
	}
	rule := lemmaRule(token.Form, token.Lemma)
	id, known := t.index[rule]
	if !known {
		if len(t.rules) == maxLemmaRules {
			return
		}
		id = len(t.rules)
		t.index[rule] = id
		t.rules = append(t.rules, rule)
	}
	var v syntax.LemmaView
	v.View(token.Form, doc.ParseUPOS(token.UPOS), doc.ParseXPOS(token.XPOS))
	whole := v.Whole()
	if t.types[whole] == nil {
		y := &lemmaType{counts: map[int]int{}}
		for n := range y.endings {
			y.endings[n] = v.Ending(n)
		}
		t.types[whole] = y
	}
	t.types[whole].counts[id]++
}

// lemmaRule finds the rule that changes least.
func lemmaRule(form, lemma string) syntax.LemmaRule {
	best, bestCommon := syntax.LemmaRule{}, -1
	cases := []syntax.LemmaCase{syntax.KeepCase, syntax.LowerCase, syntax.TitleCase}
	if lower := strings.ToLower(form); lower != form && lemma == strings.ToLower(lemma) {
		cases[0], cases[1] = cases[1], cases[0] // IS is be for its letters, not its capitals
	}
	for _, c := range cases {
		cased := string(syntax.LemmaRule{Case: c}.Append(nil, form))
		common := 0
		for common < len(cased) && common < len(lemma) && cased[common] == lemma[common] {
			common++
		}
		if common > bestCommon {
			bestCommon = common
			best = syntax.LemmaRule{Case: c, Strip: uint8(len(cased) - common), Add: lemma[common:min(len(lemma), common+200)]}
		}
	}
	return best
}

// endings gives the rule of every ending whose rule is not that of the next
// shorter one. An ending counts types of words, and frequent ones a little
// more: it is for words not seen yet, and those are rare ones.
func (t *lemmaTrainer) endings() map[uint32]int {
	rules := map[uint32]int{}
	for n := range syntax.MaxLemmaEnding + 1 {
		votes := map[uint32]map[int]float64{}
		types := map[uint32]*lemmaType{}
		supporters := map[uint32]map[int]int{}
		for _, h := range sortedKeys(t.types) { // in order: sums of floats depend on it
			y := t.types[h]
			e := y.endings[n]
			if e == 0 {
				continue
			}
			if votes[e] == nil {
				votes[e] = map[int]float64{}
			}
			rule := t.usual(y)
			votes[e][rule] += 1 + math.Log(float64(y.counts[rule]))/4
			types[e] = y
			if supporters[e] == nil {
				supporters[e] = map[int]int{}
			}
			supporters[e][rule]++
		}
		for _, e := range sortedKeys(votes) {
			rule := winner(votes[e])
			if n > 0 && (supporters[e][rule] < 2 || rule == predicted(types[e], rules)) {
				continue
			}
			rules[e] = rule
		}
	}
	return rules
}

// predicted is the rule of the longest ending that has one, or -1.
func predicted(y *lemmaType, rules map[uint32]int) int {
	for n := syntax.MaxLemmaEnding; n >= 0; n-- {
		if rule, ok := rules[y.endings[n]]; ok && y.endings[n] != 0 {
			return rule
		}
	}
	return -1
}

// mostFrequent returns the rule with the most tokens, of equals the first.
func mostFrequent(counts map[int]int) int {
	best := -1
	for _, rule := range sortedKeys(counts) {
		if best < 0 || counts[rule] > counts[best] {
			best = rule
		}
	}
	return best
}

// winner returns the rule with the most votes, of equals the first.
func winner(votes map[int]float64) int {
	return slices.MaxFunc(sortedKeys(votes), func(a, b int) int {
		switch {
		case votes[a] < votes[b]:
			return -1
		case votes[a] > votes[b]:
			return 1
		}
		return b - a
	})
}

// usual returns the rule of a type: the most frequent, or the one that changes
// nothing if it is not rare. Where the treebanks disagree (the lemma of people
// is people in one and person in the other), a form is its own lemma.
func (t *lemmaTrainer) usual(y *lemmaType) int {
	if id, ok := t.index[syntax.LemmaRule{}]; ok && 3*y.counts[id] >= total(y.counts) {
		return id
	}
	return mostFrequent(y.counts)
}

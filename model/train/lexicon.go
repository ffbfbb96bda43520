package train

import (
	"cmp"
	"slices"

	"dateline/model/internal/linear"
	"dateline/model/internal/syntax"
)

// What the lexicon says about the tags of a word must be as true of a word of
// the training sentences as of any other: a word that occurs there twice would
// tell its own answer. So mostly the silver texts are counted, and the treebank
// only for words that are frequent there.
const (
	knownInTreebank = 12
	shareOfKind     = 0.03 // tags of a word with less are noise
	maxKinds        = 4
)

// tagCounts counts the tags of words.
type tagCounts map[uint32]map[string]int

func (c tagCounts) add(word uint32, tag string) {
	if c[word] == nil {
		c[word] = map[string]int{}
	}
	c[word][tag]++
}

// BuildLexicon learns the tags that words occur with; groups gives the cluster of words, 0 for none.
func BuildLexicon(gold []Sentence, silver []SilverSentence, groups map[uint32]int) []linear.LexiconEntry {
	fromGold, fromSilver := tagCounts{}, tagCounts{}
	var w syntax.Word
	for _, s := range gold {
		for _, t := range s.Tokens {
			w.Look(t.Form)
			fromGold.add(w.Lower, t.XPOS)
		}
	}
	for _, s := range silver {
		for i, form := range s.Forms {
			w.Look(form)
			fromSilver.add(w.Lower, s.Tags[i])
		}
	}
	kinds := map[uint32]string{}
	for word, counts := range fromGold {
		if total(counts) >= knownInTreebank {
			kinds[word] = kindsOf(counts)
		}
	}
	for word, counts := range fromSilver {
		if _, known := kinds[word]; !known {
			kinds[word] = kindsOf(counts)
		}
	}
	return lexiconEntries(kinds, groups)
}

func lexiconEntries(kinds map[uint32]string, groups map[uint32]int) []linear.LexiconEntry {
	frequency := map[string]int{}
	for _, k := range kinds {
		frequency[k]++
	}
	names := sortedKeys(frequency)
	slices.SortStableFunc(names, func(a, b string) int { return frequency[b] - frequency[a] })
	names = names[:min(len(names), syntax.MaxKinds-1)]
	id := map[string]int{}
	for i, name := range names {
		id[name] = i + 1
	}
	words := map[uint32]bool{}
	for word := range kinds {
		words[word] = true
	}
	for word := range groups {
		words[word] = true
	}
	var out []linear.LexiconEntry
	for _, word := range sortedKeys(words) {
		if v := syntax.LexiconValue(groups[word], id[kinds[word]]); v != 0 {
			out = append(out, linear.LexiconEntry{Hash: word, Value: v})
		}
	}
	return out
}

// kindsOf names the tags of a word: the most frequent first, then the others
// in alphabetical order.
func kindsOf(counts map[string]int) string {
	tags := sortedKeys(counts)
	slices.SortStableFunc(tags, func(a, b string) int { return counts[b] - counts[a] })
	least := shareOfKind * float64(total(counts))
	tags = slices.DeleteFunc(tags, func(t string) bool { return float64(counts[t]) < least })
	tags = tags[:min(len(tags), maxKinds)]
	slices.Sort(tags[1:])
	name := ""
	for _, t := range tags {
		name += t + " "
	}
	return name
}

func total[K comparable](counts map[K]int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

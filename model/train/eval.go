package train

import "strings"

// Attachment counts how well trees agree with a treebank.
type Attachment struct {
	Tokens, Heads, Labels        int // all tokens
	Words, WordHeads, WordLabels int // without punctuation
}

func (a *Attachment) add(gold Token, head int, relation string) {
	universal, _, _ := strings.Cut(gold.Relation, ":")
	got, _, _ := strings.Cut(relation, ":")
	right, labelled := 0, 0
	if gold.Head == head {
		right = 1
		if got == universal {
			labelled = 1
		}
	}
	a.Tokens++
	a.Heads += right
	a.Labels += labelled
	if universal != "punct" {
		a.Words++
		a.WordHeads += right
		a.WordLabels += labelled
	}
}

func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }

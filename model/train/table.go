package train

import (
	"fmt"
	"strings"
	"time"

	"dateline/model/internal/syntax"
)

// Table measures the embedded models on sentences and returns one figure a
// line. Labelled attachment (LAS) compares universal relations, without their
// subtypes. The clock gives the tokens a second.
func Table(sentences []Sentence, now func() time.Time) string {
	return table(syntax.Embedded(), sentences, now)
}

// TableOf gives [Table] for the models of a file.
func TableOf(file []byte) (func([]Sentence, func() time.Time) string, error) {
	e, err := syntax.NewEngine(file)
	return func(sentences []Sentence, now func() time.Time) string { return table(e, sentences, now) }, err
}

func table(engine *syntax.Engine, sentences []Sentence, now func() time.Time) string {
	var b strings.Builder
	for _, own := range []bool{false, true} {
		title := "gold tokens, accuracy in percent"
		if own {
			title = "own tokens, F1 in percent"
		}
		s := Evaluate(engine, sentences, own, now)
		fmt.Fprintf(&b, "%s\n", title)
		line := func(name string, common, gold, own int) {
			fmt.Fprintf(&b, "  %-24s %6.2f\n", name, F1(common, gold, own))
		}
		if own {
			line("tokens", s.Matched, s.Gold, s.Own)
			line("sentences", s.MatchedSentences, s.GoldSentences, s.OwnSentences)
		}
		line("UPOS", s.UPOS, s.Gold, s.Own)
		line("XPOS", s.XPOS, s.Gold, s.Own)
		line("lemma", s.Lemma, s.Gold, s.Own)
		line("UAS", s.Heads, s.Gold, s.Own)
		line("LAS", s.Labels, s.Gold, s.Own)
		words := s.OwnWords
		if !own {
			words = s.Words // the same tokens, whatever we call them
		}
		line("UAS without punctuation", s.WordHeads, s.Words, words)
		line("LAS without punctuation", s.WordLabels, s.Words, words)
		fmt.Fprintf(&b, "  %-24s %6.0f\n", "tokens a second", float64(s.Own)/max(1e-9, s.Time.Seconds()))
	}
	return b.String()
}

package train

import (
	"fmt"
	"strings"
	"time"

	"dateline/model/internal/syntax"
)

// Syntax learns tagger, lemmatiser and parser from treebanks and returns the
// two files that the syntax package embeds. Texts and tags name a file of
// unlabelled texts and one of their automatic tags, as [OpenSilver] reads them;
// both may be "". The same data and seed give the same bytes.
func Syntax(gold []Sentence, texts, tags string, seed uint64, report func(string)) (tagger, parser []byte, err error) {
	var silver []SilverSentence
	var bodies map[string]string
	if texts != "" {
		if silver, err = OpenSilver(texts, tags); err != nil {
			return nil, nil, err
		}
		if bodies, err = readTexts(texts); err != nil {
			return nil, nil, err
		}
	}
	tagger = TrainTags(gold, silver, seed, report)
	parser, err = TrainTrees(tagger, gold, silver, bodies, seed, report)
	return tagger, parser, err
}

// Table measures the embedded models on sentences and returns one figure a
// line. Labelled attachment (LAS) compares universal relations, without their
// subtypes. The clock gives the tokens a second.
func Table(sentences []Sentence, now func() time.Time) string {
	var b strings.Builder
	engine := syntax.Embedded()
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

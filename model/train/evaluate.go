package train

import (
	"strings"
	"time"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// Scores count how well the annotation of documents agrees with a treebank. A
// token counts where both have one with the same place in the text, and a head
// where both tokens and their heads are the same.
type Scores struct {
	Gold, Own, Matched           int // tokens of the treebank, of ours, and of both
	GoldSentences, OwnSentences  int
	MatchedSentences             int // same first and last token
	UPOS, XPOS, Lemma            int
	Heads, Labels                int // of all tokens
	Words, WordHeads, WordLabels int // without the treebank's punctuation
	OwnWords                     int // our tokens that are not tagged as punctuation
	Time                         time.Duration
}

// F1 is twice what is common over the sum of both, in percent. With the
// treebank's own tokens it is the plain accuracy.
func F1(common, gold, own int) float64 {
	return 100 * 2 * float64(common) / float64(max(1, gold+own))
}

// Evaluate annotates the documents that the sentences make up and compares. If
// own is true, our own splitter and tokenizer cut the text, else the tokens and
// sentences are the treebank's. The clock times the annotation.
func Evaluate(engine *syntax.Engine, sentences []Sentence, own bool, now func() time.Time) Scores {
	var s Scores
	for from := 0; from < len(sentences); {
		to := from + 1
		for to < len(sentences) && !sentences[to].NewDocument {
			to++
		}
		gold := documentOf(sentences[from:to])
		d := gold
		if own {
			story := *gold.Story
			d = doc.New(&story)
			text.Segment(d)
		}
		start := now()
		engine.Annotate(d)
		s.Time += now().Sub(start)
		s.compare(engine, sentences[from:to], spansOf(gold), d)
		from = to
	}
	return s
}

// documentOf sets the sentences of a document as text and as tokens.
func documentOf(sentences []Sentence) *doc.Document {
	var b strings.Builder
	d := &doc.Document{}
	story := &model.Story{}
	for i, s := range sentences {
		if i > 0 {
			if s.NewParagraph {
				b.WriteString("\n\n")
			} else if last := sentences[i-1].Tokens; last[len(last)-1].SpaceAfter {
				b.WriteByte(' ')
			}
		}
		first := len(d.Tokens)
		for k, t := range s.Tokens {
			start := b.Len()
			b.WriteString(t.Form)
			d.Tokens = append(d.Tokens, doc.Token{Span: model.Span{Start: start, End: b.Len()}, Sentence: i})
			if t.SpaceAfter && k+1 < len(s.Tokens) {
				b.WriteByte(' ')
			}
		}
		d.Ranges = append(d.Ranges, doc.Range{From: first, To: len(d.Tokens)})
		story.Sentences = append(story.Sentences, model.Sentence{
			Span: model.Span{Start: d.Tokens[first].Start, End: b.Len()},
		})
	}
	story.Text = strings.ToValidUTF8(b.String(), string(utf8.RuneError))
	d.Story = story
	return d
}

// spansOf numbers the tokens of a document by their place.
func spansOf(d *doc.Document) map[model.Span]int {
	spans := make(map[model.Span]int, len(d.Tokens))
	for i, t := range d.Tokens {
		spans[t.Span] = i
	}
	return spans
}

func (s *Scores) compare(engine *syntax.Engine, sentences []Sentence, spans map[model.Span]int, d *doc.Document) {
	var gold []Token
	var firsts []int // of the sentence of each token
	ends := map[[2]int]bool{}
	for _, sentence := range sentences {
		first := len(gold)
		gold = append(gold, sentence.Tokens...)
		for range sentence.Tokens {
			firsts = append(firsts, first)
		}
		ends[[2]int{first, len(gold) - 1}] = true
	}
	s.GoldSentences += len(sentences)
	s.Gold += len(gold)
	for _, t := range gold {
		if t.UPOS != "PUNCT" {
			s.Words++
		}
	}
	place := func(token int32) int { // of one of our tokens in the treebank
		if token >= 0 {
			if at, ok := spans[d.Tokens[token].Span]; ok {
				return at
			}
			return -2
		}
		return -1
	}
	for _, r := range d.Ranges {
		s.OwnSentences++
		if ends[[2]int{place(int32(r.From)), place(int32(r.To - 1))}] {
			s.MatchedSentences++
		}
	}
	for i, t := range d.Tokens {
		s.Own++
		if t.UPOS != doc.Punctuation {
			s.OwnWords++
		}
		at := place(int32(i))
		if at < 0 {
			continue
		}
		s.Matched++
		head := gold[at].Head
		if head >= 0 {
			head += firsts[at]
		}
		s.token(gold[at], engine.Lemmas.Lemma(d.Word(i), t.UPOS, t.XPOS), t, head == place(t.Head))
	}
}

// token compares a token; attached tells that the heads are the same.
func (s *Scores) token(gold Token, lemma string, own doc.Token, attached bool) {
	count := func(to *int, right bool) {
		if right {
			*to++
		}
	}
	count(&s.UPOS, gold.UPOS == own.UPOS.String())
	count(&s.XPOS, gold.XPOS == own.XPOS.String())
	count(&s.Lemma, gold.Lemma == lemma)
	labelled := attached && doc.ParseRelation(gold.Relation).Universal() == own.Relation.Universal()
	count(&s.Heads, attached)
	count(&s.Labels, labelled)
	word := gold.UPOS != "PUNCT"
	count(&s.WordHeads, attached && word)
	count(&s.WordLabels, labelled && word)
}

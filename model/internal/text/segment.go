package text

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// Segment fills the paragraphs, sentences, tokens and ranges of a document
// whose text is canonical, replacing what was there. All spans are in order
// and disjoint; every character of a paragraph that is not blank belongs to
// one token, every token to one sentence, every sentence to one paragraph. No
// span begins or ends with a blank. A paragraph that was hard-wrapped contains
// line ends, and so may its sentences.
func Segment(d *doc.Document) {
	text := d.Story.Text
	// Sized for English, which has a token in about 5 bytes and a sentence in
	// about 120, so that growing does not dominate.
	d.Tokens = make([]doc.Token, 0, len(text)/5+8)
	d.Ranges = make([]doc.Range, 0, len(text)/100+2)
	d.Story.Sentences = make([]model.Sentence, 0, len(text)/100+2)
	d.Story.Paragraphs = paragraphs(text)

	t := tokenizer{text: text}
	for i, p := range d.Story.Paragraphs {
		t.paragraph(p)
		splitter := splitter{text: text, tokens: t.tokens}
		splitter.markQuotes()
		for from := 0; from < len(t.tokens); {
			to := min(splitter.sentenceEnd(from), from+maxSentence)
			addSentence(d, i, t.tokens[from:to])
			from = to
		}
	}
}

// maxSentence bounds the tokens of a sentence, so that no stage after this one
// meets a sentence as long as the text, whatever the text is. The longest
// sentences of news have some 200 tokens; what is longer has lost its stops,
// and is cut where it happens to be.
const maxSentence = 1000

func addSentence(d *doc.Document, paragraph int, tokens []token) {
	sentence, first := len(d.Story.Sentences), len(d.Tokens)
	for _, t := range tokens {
		d.Tokens = append(d.Tokens, doc.Token{Span: t.Span, Sentence: sentence})
	}
	d.Ranges = append(d.Ranges, doc.Range{From: first, To: len(d.Tokens)})
	d.Story.Sentences = append(d.Story.Sentences, model.Sentence{
		Span:      model.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End},
		Paragraph: paragraph,
	})
}

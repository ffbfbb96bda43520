// Package syntax gives every sentence of a document its grammar: parts of
// speech, lemmas and a dependency tree, in the terms of Universal Dependencies
// (universaldependencies.org) as the English treebanks EWT and GUM use them.
//
// [Annotate] fills UPOS, XPOS, Head and Relation of every token, [Tag] the first
// two alone; [Lemma] gives the lemma of a token when it is asked for. Every sentence gets a tree with
// exactly one root, whatever it is: a headline, a list, a fragment in another
// language. What is not English gets tags and a tree too, but they mean little.
//
// # How
//
//	tokens -> TagWord  letters, lexicon            tag_word.go, tag_lexicon.go
//	       -> Tagger   parts of speech, and the    tag.go, tag_features.go
//	                   second best where in doubt
//	       -> Parser   heads and relations of      parser.go, transition.go,
//	                   words                       features.go, label.go
//	       -> rules    heads of punctuation        punctuation.go
//	       -> Lemmatiser, on request               lemma.go
//
// All models are linear: hashed features (hash.go) with int8 weights in tables
// (weights.go, rows.go) learnt by averaged perceptrons. cmd/train builds them.
// They are embedded, decoded when first used, and then shared by all goroutines
// without locks. The questions that a tree answers are in query.go.
//
// The weights were learnt from UD English EWT (CC BY-SA 4.0) and UD English GUM
// (annotations CC BY 4.0, texts CC BY to CC BY-NC-SA by document), and from the
// texts and automatic tags of PolNeAR 1.0 (published for research).
//
// # Costs
//
// Time is linear in the tokens, on any input. Nothing is allocated for a token;
// a document costs a few tens of kilobytes while it is annotated.
package syntax

import (
	_ "embed"
	"errors"
	"sync"

	"dateline/model/internal/doc"
)

// The embedded weights. They are only read.
//
//go:embed tagger.bin
var taggerFile []byte

//go:embed parser.bin
var parserFile []byte

// tagging decodes the weights of tagger and lemmatiser once, and embedded those
// of the parser too, so that who asks for no trees does not wait for them.
// Damaged weights are a broken build.
var (
	tagging = sync.OnceValue(func() *Engine { return mustDecode(taggerFile, nil) })

	embedded = sync.OnceValue(func() *Engine { return mustDecode(taggerFile, parserFile) })
)

func mustDecode(tagger, parser []byte) *Engine {
	e, err := NewEngine(tagger, parser)
	if err != nil {
		panic(err)
	}
	return e
}

// The search of the parser: states kept at each step, and how far behind the
// best one they may lie (0: any distance).
const (
	beam   = 1
	margin = 0
)

// Engine holds the models. It is read-only and may be shared.
type Engine struct {
	Tagger *Tagger
	Lemmas *Lemmatiser
	Parser Model // nil: no trees, only tags
}

// NewEngine reads models: a file of tagger and lemmatiser, and one of the
// parser, which may be empty.
func NewEngine(tagger, parser []byte) (*Engine, error) {
	e := &Engine{}
	var wait sync.WaitGroup
	var parserErr error
	if len(parser) > 0 {
		wait.Go(func() {
			var m *ParserModel
			if m, _, parserErr = NewParserModel(parser); parserErr == nil {
				e.Parser = m
			}
		})
	}
	var err error
	if e.Tagger, tagger, err = NewTagger(tagger); err == nil {
		e.Lemmas, _, err = NewLemmatiser(tagger)
	}
	wait.Wait()
	return e, errors.Join(err, parserErr)
}

// Annotate gives every token of a document whose sentences are known its parts
// of speech, head and relation, replacing what was there.
func Annotate(d *doc.Document) { embedded().Annotate(d) }

// Tag gives the tokens their parts of speech alone, which takes a tenth of the
// time; no token then has a head or a relation.
func Tag(d *doc.Document) { tagging().Annotate(d) }

// Lemma returns the lemma of a token: "say" for "said", "country" for
// "Countries", "Geneva" for "Geneva". It allocates only where the lemma is not
// the beginning of the word.
func Lemma(d *doc.Document, token int) string {
	t := d.Tokens[token]
	return tagging().Lemmas.Lemma(d.Word(token), t.UPOS, t.XPOS)
}

// AppendLemma adds the lemma of a token to dst, for those who compare many.
func AppendLemma(dst []byte, d *doc.Document, token int) []byte {
	t := d.Tokens[token]
	return tagging().Lemmas.Append(dst, d.Word(token), t.UPOS, t.XPOS)
}

// Annotate is [Annotate] with these models.
func (e *Engine) Annotate(d *doc.Document) {
	a := annotator{engine: e, d: d}
	if e.Parser != nil {
		a.parser = &Parser{Model: e.Parser, Beam: beam, Margin: margin}
	}
	for _, r := range d.Ranges {
		a.sentence(r)
	}
}

// annotator holds what is used again from sentence to sentence.
type annotator struct {
	engine  *Engine
	d       *doc.Document
	view    TagSentence
	classes []uint8
	rivals  []uint8
	words   []Word
	parser  *Parser
}

func (a *annotator) sentence(r doc.Range) {
	n := r.Len()
	a.view.Reset(n)
	for i := range n { // as Tagger.View does, without a function for each sentence
		a.view.Word(i).Look(a.d.Word(r.From+i), a.engine.Tagger.lexicon)
	}
	if cap(a.classes) < n {
		a.classes, a.rivals = make([]uint8, 2*n), make([]uint8, 2*n)
	}
	a.classes, a.rivals = a.classes[:n], a.rivals[:n]
	a.engine.Tagger.Tag(&a.view, a.classes, a.rivals)
	tokens := a.d.Tokens[r.From:r.To]
	for i := range tokens {
		tags := a.engine.Tagger.Tags(a.classes[i])
		tokens[i].UPOS, tokens[i].XPOS = tags.UPOS, tags.XPOS
		tokens[i].Head, tokens[i].Relation = -1, doc.NoRelation
	}
	if a.parser != nil {
		a.parse(tokens, int32(r.From))
	}
}

// parse fills in heads and relations; from is the index of the first token.
func (a *annotator) parse(tokens []doc.Token, from int32) {
	a.words = a.words[:0]
	for i := range tokens {
		a.words = append(a.words, NewWord(a.view.Word(i), a.engine.Tagger.Tags(a.classes[i]), a.engine.Tagger.Tags(a.rivals[i])))
	}
	a.parser.Parse(a.words)
	for i := range tokens {
		if head := a.parser.Heads[i]; head >= 0 {
			tokens[i].Head = head + from
		}
		tokens[i].Relation = a.parser.Relations[i]
	}
}

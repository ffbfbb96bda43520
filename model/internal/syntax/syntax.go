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
//	tokens -> Form        letters                              word.go, form.go
//	       -> Network     a recurrent network in whole
//	                      numbers: tags, scores of heads,
//	                      relations                            network.go
//	       -> arcs        heads that are a tree                arcs.go
//	       -> Lemmatiser, on request                           lemma.go
//
// The network is learnt by cmd/train, which tells its data and their licences.
// It lies in the program as it is read (network_file.go), so that the first use
// waits for little more than the packing of its weights, and is then shared by
// all goroutines without locks. The questions that a tree answers are in
// query.go.
//
// # Costs
//
// Tags cost the same for every word. The scores of heads are as many as the
// words of the sentence for each of them, but at most [longest]: a longer
// sentence is read in pieces. Nothing is allocated for a token.
package syntax

import (
	_ "embed"
	"sync"

	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

// The embedded network, lemmatiser and lexicon. They are only read.
//
//go:embed syntax.bin
var file []byte

// embedded decodes the file once. A damaged one is a broken build.
var embedded = sync.OnceValue(func() *Engine {
	e, err := NewEngine(file)
	if err != nil {
		panic(err)
	}
	return e
})

// Engine holds the models. It is read-only and may be shared.
type Engine struct {
	Network *Network
	Lemmas  *Lemmatiser
	lexicon *linear.Lexicon
	idle    idle
}

// idle are annotators at rest: their buffers are large beside a short story.
type idle struct {
	mu         sync.Mutex
	annotators []*annotator
}

// mostIdle is more than work at once on any machine worth the memory.
const mostIdle = 64

// get returns one that rests, nil if none does.
func (i *idle) get() *annotator {
	i.mu.Lock()
	defer i.mu.Unlock()
	n := len(i.annotators) - 1
	if n < 0 {
		return nil
	}
	a := i.annotators[n]
	i.annotators = i.annotators[:n]
	return a
}

// put lets one rest.
func (i *idle) put(a *annotator) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if len(i.annotators) < mostIdle {
		i.annotators = append(i.annotators, a)
	}
}

// NewEngine reads a file: a network, a lemmatiser and a lexicon.
func NewEngine(data []byte) (*Engine, error) {
	e := &Engine{}
	var err error
	if e.Network, data, err = NewNetwork(data); err != nil {
		return nil, err
	}
	if e.Lemmas, data, err = NewLemmatiser(data); err != nil {
		return nil, err
	}
	e.lexicon, _, err = linear.DecodeLexicon(data)
	return e, err
}

// Embedded returns the models that the program carries.
func Embedded() *Engine { return embedded() }

// Annotate gives every token of a document whose sentences are known its parts
// of speech, head and relation, replacing what was there.
func Annotate(d *doc.Document) { embedded().Annotate(d) }

// Tag gives the tokens their parts of speech alone; no token then has a head or
// a relation.
func Tag(d *doc.Document) { embedded().Tag(d) }

// Lemma returns the lemma of a token: "say" for "said", "country" for
// "Countries", "Geneva" for "Geneva". It allocates only where the lemma is not
// the beginning of the word.
func Lemma(d *doc.Document, token int) string {
	t := d.Tokens[token]
	return embedded().Lemmas.Lemma(d.Word(token), t.UPOS, t.XPOS)
}

// AppendLemma adds the lemma of a token to dst, for those who compare many.
func AppendLemma(dst []byte, d *doc.Document, token int) []byte {
	t := d.Tokens[token]
	return embedded().Lemmas.Append(dst, d.Word(token), t.UPOS, t.XPOS)
}

// Annotate is [Annotate] with these models.
func (e *Engine) Annotate(d *doc.Document) { e.read(d, true) }

// Tag is [Tag] with these models.
func (e *Engine) Tag(d *doc.Document) { e.read(d, false) }

// longest is the number of tokens that are read as a sentence; of a longer one,
// pieces are.
const longest = 1024

// Pieces are read abreast until there are so many, or so many tokens in them.
const (
	mostPieces = 8
	mostTokens = 200
)

func (e *Engine) read(d *doc.Document, trees bool) {
	a := e.idle.get()
	if a == nil {
		a = newAnnotator(e)
	}
	a.annotate(d, trees)
	e.idle.put(a)
}

// piece are tokens that are read together: a sentence, or a part of a long one.
type piece struct {
	doc.Range
	goesOn bool // the sentence of the piece before
}

// annotator holds what is used again from sentence to sentence.
type annotator struct {
	d         *doc.Document
	reading   *Reading
	trees     bool
	pieces    []piece
	forms     []Form
	lengths   []int
	classes   []uint8
	heads     []int32
	relations []doc.Relation
	root      int32 // of the sentence
}

func newAnnotator(e *Engine) *annotator {
	return &annotator{reading: NewReading(e.Network)}
}

func (a *annotator) annotate(d *doc.Document, trees bool) {
	a.d, a.trees = d, trees
	for _, r := range d.Ranges {
		for from := r.From; from < r.To; from += longest {
			a.add(piece{doc.Range{From: from, To: min(r.To, from+longest)}, from > r.From})
		}
	}
	a.flush()
	a.d = nil
}

// add takes a piece in, to be annotated with others.
func (a *annotator) add(p piece) {
	if len(a.pieces) == mostPieces || len(a.forms)+p.Len() > mostTokens {
		a.flush()
	}
	a.pieces, a.lengths = append(a.pieces, p), append(a.lengths, p.Len())
	for i := p.From; i < p.To; i++ {
		a.forms = append(a.forms, ReadForm(a.d.Word(i)))
	}
}

// flush annotates the pieces taken in.
func (a *annotator) flush() {
	if len(a.pieces) == 0 {
		return
	}
	a.reading.Read(a.forms, a.lengths...)
	for i, p := range a.pieces {
		a.reading.Turn(i)
		a.writeTags(p)
		if a.trees {
			a.writeTree(p)
		}
	}
	a.pieces, a.forms, a.lengths = a.pieces[:0], a.forms[:0], a.lengths[:0]
}

func (a *annotator) writeTags(p piece) {
	tokens := a.d.Tokens[p.From:p.To]
	a.classes = grow(a.classes, len(tokens))
	a.reading.Tags(a.classes)
	for i := range tokens {
		tags := a.reading.network.Class(a.classes[i])
		tokens[i].UPOS, tokens[i].XPOS = tags.UPOS, tags.XPOS
		tokens[i].Head, tokens[i].Relation = -1, doc.NoRelation
	}
}

// writeTree gives the tokens their heads. The root of a piece hangs on that of
// the piece before, if the sentence goes on.
func (a *annotator) writeTree(p piece) {
	tokens := a.d.Tokens[p.From:p.To]
	a.heads, a.relations = grow(a.heads, len(tokens)), grow(a.relations, len(tokens))
	a.reading.Arcs(a.heads, a.relations)
	for i, head := range a.heads {
		t := &tokens[i]
		t.Relation = a.relations[i]
		switch {
		case head >= 0:
			t.Head = head + int32(p.From)
		case p.goesOn:
			t.Head, t.Relation = a.root, doc.Parataxis
		default:
			a.root = int32(p.From + i)
		}
	}
}

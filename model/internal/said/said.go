// Package said finds the statements of a story: who said what, with which
// words of attribution, and what kind of act it was.
//
// Quotations come first (quotes.go): what stands inside one never attributes on
// its own, and one that nobody introduces belongs to the last speaker. Then
// come phrases ("according to X", phrases.go), which are always taken, and the
// heads: verbs, nouns and adjectives that may be cues (heads.go). Rules read a
// head first (verbs.go, nouns.go): what stands to its right and left gives its
// frame ("said that ...", "asked X to ...", "..., X said"), and the frame a
// source and a content. Weights learnt from PolNeAR then decide, with what the
// rules say among what they look at (judge.go):
//
//	is the head a cue?                        cue_features.go
//	which reading of its content is right,    options.go, option_features.go
//	and where does that end?
//	who of those named near is the source?    source_options.go
//	is the statement so read right at all?    claim_features.go
//
// Each of them also asks the dependency tree (tree_features.go).
//
// The last decision sees the statements around, so that of two readings of the
// same words one is kept (weigh.go). The corpus labels only the outermost of
// nested statements; those inside are read afterwards as if they stood alone.
// What the act was, who was addressed and how openly is told by rules (act.go).
//
// The work is linear in the text. The package reads tokens, tags, trees, dates
// and actors and writes Story.Statements; it knows no names and no topics. The
// weights, said.bin, are written by cmd/train; they were learnt from PolNeAR 1.0
// (Newell, Margolin and Ruths 2018, "An Attribution Relations Corpus for
// Political News") and hold no text of it.
package said

import (
	"cmp"
	"slices"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/shallow"
)

// claim is a statement in the making, in token ranges.
type claim struct {
	cue       doc.Range
	head      int // the token that decides the act
	lemma     string
	frame     frame
	noun      bool // the cue is a noun
	adjective bool // the cue is an adjective
	group     int  // the cue's verb group; -1 for phrases, nouns and colons
	source    doc.Range
	sourceAt  int // head token of the source, -1 without one
	content   []doc.Range
	addressee int // head token of whom it was said to, -1 without one
	direct    bool
	previous  bool // the content is the whole sentence before
	within    int  // index of the claim whose content holds this one's cue, -1
}

// stage is the state of one document's annotation.
type stage struct {
	d          *doc.Document
	a          *shallow.Analysis
	cues       map[string]lexicon.Cue
	nouns      map[string]lexicon.Cue
	quotes     []quote
	quoteAt    []int32 // token -> index into quotes plus 1, for the tokens between the marks
	taken      []bool  // tokens that are a cue already
	dated      []bool  // tokens of time expressions
	mentions   []mention
	claims     []claim
	hash       hashes
	class      []class // of the words, and of the lemmas of the verbs
	lemmaClass []class
	speech     []bool    // groups whose verb is an active one of speech
	clip       doc.Range // tokens read as a sentence of their own
	earlier    []claim   // what the rules make of the verbs of the sentence so far
	tree       tree
}

// Annotate fills Story.Statements, in text order.
func Annotate(d *doc.Document) { annotate(d, embedded()) }

func annotate(d *doc.Document, weights Scorer) {
	s := newStage(d)
	s.findPhrases()
	s.findHeads(weights)
	s.findColons()
	s.findSignatures()
	s.continueQuotes()
	s.settle()
	d.Story.Statements = s.statements()
}

func newStage(d *doc.Document) *stage {
	s := &stage{
		d: d, a: shallow.Of(d),
		cues: lexicon.VerbCues(), nouns: lexicon.NounCues(),
		quoteAt: make([]int32, len(d.Tokens)),
		taken:   make([]bool, len(d.Tokens)),
		dated:   make([]bool, len(d.Tokens)),
	}
	for i := range d.Story.Dates {
		r := d.Cover(d.Story.Dates[i].Span)
		for k := r.From; k < r.To && k < len(s.dated); k++ {
			s.dated[k] = true
		}
	}
	s.findQuotes()
	s.collectMentions()
	s.readWords()
	s.readTree()
	return s
}

// reach is how far, in tokens, a statement may stretch from its cue within a
// sentence. Longer sentences are lists or broken text; the limit keeps the
// work linear on them.
const reach = 150

// sentence returns the tokens of the sentence around token i, within reach.
func (s *stage) sentence(i int) doc.Range {
	if s.clip.From <= i && i < s.clip.To {
		return s.clip
	}
	r := s.a.Sentence(i)
	return doc.Range{From: max(r.From, i-reach), To: min(r.To, i+reach)}
}

func (s *stage) add(c claim) {
	to := c.cue.To
	if n := len(c.content); n > 0 && c.frame != frameMiddle {
		// What stands between cue and content, as "in a statement", is no cue.
		to = max(to, c.content[n-1].From)
	}
	for k := c.cue.From; k < min(to, c.cue.To+20); k++ {
		s.taken[k] = true
	}
	c.within = -1
	s.claims = append(s.claims, c)
}

// settle puts the claims in order, finds which stands inside which, and drops
// the inner ones that are no statements of their own.
func (s *stage) settle() {
	slices.SortStableFunc(s.claims, func(a, b claim) int {
		return cmp.Or(s.first(&a)-s.first(&b), a.cue.From-b.cue.From)
	})
	inside := s.enclosing()
	keep := make([]int, len(s.claims))
	kept := s.claims[:0:0]
	for i, c := range s.claims {
		c.within = inside[i]
		if c.within >= 0 && !s.worthNesting(&c) {
			keep[i] = -1
			continue
		}
		keep[i] = len(kept)
		kept = append(kept, c)
	}
	for i := range kept {
		for w := kept[i].within; w >= 0; w = inside[w] {
			kept[i].within = keep[w]
			if keep[w] >= 0 {
				break
			}
		}
	}
	s.claims = kept
}

// first returns the first token of a claim.
func (s *stage) first(c *claim) int {
	at := c.cue.From
	if c.source.Len() > 0 {
		at = min(at, c.source.From)
	}
	for _, r := range c.content {
		at = min(at, r.From)
	}
	return at
}

// enclosing returns for each claim the claim with the shortest content that
// holds its cue, or -1. Two claims that hold each other, which a wrong guess
// may produce, are told apart by length, so there are no cycles.
func (s *stage) enclosing() []int {
	owner := make([]int, len(s.d.Tokens))
	for i := range owner {
		owner[i] = -1
	}
	order := make([]int, len(s.claims))
	for i := range order {
		order[i] = i
	}
	length := func(i int) int {
		n := 0
		for _, r := range s.claims[i].content {
			n += r.Len()
		}
		return n
	}
	slices.SortStableFunc(order, func(a, b int) int { return length(b) - length(a) })
	inside := make([]int, len(s.claims))
	for _, i := range order {
		inside[i] = owner[s.claims[i].head]
		for _, r := range s.claims[i].content {
			for k := r.From; k < r.To; k++ {
				owner[k] = i
			}
		}
	}
	return inside
}

func (s *stage) worthNesting(c *claim) bool {
	outer := &s.claims[c.within]
	if outer.previous {
		return true
	}
	if s.quoteAt[c.head] != 0 || outer.direct {
		return false
	}
	return s.mayNest(c) && !c.noun && c.sourceAt >= 0 && nests(c.frame) && s.actorAt(c.sourceAt) > 0
}

// mayNest reports whether the word is one that is worth a statement inside
// another.
func (s *stage) mayNest(c *claim) bool {
	cue := s.cues[c.lemma]
	return cue.Speech || intends(cue.Act)
}

// intends reports whether an act tells of what is to come, which is worth
// telling though no word of it was uttered.
func intends(act model.Act) bool {
	return act == model.ActPromise || act == model.ActAnnounce || act == model.ActExpect
}

// nests reports whether a frame is sure enough for a statement inside another.
func nests(f frame) bool {
	switch f {
	case frameThat, frameClause, frameInfinitive, frameWh, frameObjectInfinitive, frameAs:
		return true
	}
	return false
}

func (s *stage) statements() []model.Statement {
	out := make([]model.Statement, len(s.claims))
	for i := range s.claims {
		c := &s.claims[i]
		st := model.Statement{
			Cue:        []model.Span{s.d.Span(c.cue)},
			Act:        s.act(c),
			Hedges:     s.hedges(c),
			Addressee:  s.actorAt(c.addressee),
			ReportedBy: model.Ordinal(c.within + 1),
			Sentence:   s.d.Tokens[c.head].Sentence,
		}
		if c.source.Len() > 0 {
			st.Source = []model.Span{s.d.Span(c.source)}
			st.Actor = s.actorOf(c)
		}
		for _, r := range c.content {
			if span := s.d.Span(r); !span.Empty() {
				st.Content = append(st.Content, span)
			}
		}
		st.Quoted = s.quoted(c)
		st.Standing = s.standing(c, st.Actor)
		out[i] = st
	}
	s.keepSpeakers(out)
	s.dateAll(out)
	return out
}

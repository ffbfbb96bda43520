package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// Candidate is a verb or noun that may attribute, with the source and content
// its frame gives it. Annotate makes a statement of one when the counts of
// lexicon.CueRate, asked with the same three words, say that it rightly
// attributes often enough; to make those counts, all are needed.
type Candidate struct {
	// Lemma is the verb's, joined by a hyphen to the particle or preposition
	// that makes a cue of its own with it ("point-out"), or the noun as it
	// stands, in small letters.
	Lemma string
	// Frame is a letter for what surrounds the cue, as frameCodes has them,
	// followed by the preposition where there is one. Before it stands v for a
	// passive, G for a gerund, I for an infinitive, M for a verb with a modal
	// or a negation. Nouns have n, or N if they have a source, then t (that),
	// i (to) or p and the preposition.
	Frame string
	// Class is the kind of source: a name (r), a person's pronoun (p), another
	// pronoun (i), a common noun (o), or none (n).
	Class byte

	Head    model.Span // the verb or noun itself
	Source  model.Span // empty without one
	Content []model.Span
}

// IsNoun reports whether the cue is a noun.
func (c *Candidate) IsNoun() bool { return c.Frame[0] == 'n' || c.Frame[0] == 'N' }

// Candidates returns the verbs outside quotations and the nouns of a document
// that have content, accepted or not: first the verbs, then the nouns, each in
// text order. It reads what Annotate reads and writes nothing. Phrases
// ("according to X") and names before a colon are not among them: Annotate
// takes those without asking the counts.
func Candidates(d *doc.Document) []Candidate {
	s := newStage(d)
	var out []Candidate
	for g := range s.a.Groups {
		if s.quoteAt[s.a.Groups[g].Head] != 0 {
			continue
		}
		if c, code, ok := s.verbClaim(g); ok {
			out = append(out, s.candidate(&c, code))
		}
	}
	for i := range s.a.Chunks {
		if c, code, ok := s.nounClaim(&s.a.Chunks[i]); ok {
			out = append(out, s.candidate(&c, code))
		}
	}
	return out
}

func (s *stage) candidate(c *claim, code string) Candidate {
	out := Candidate{
		Lemma: c.lemma, Frame: code, Class: s.sourceClass(c),
		Head: s.d.Tokens[c.head].Span, Source: s.d.Span(c.source),
	}
	for _, r := range c.content {
		out.Content = append(out.Content, s.d.Span(r))
	}
	return out
}

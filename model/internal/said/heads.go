package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// head is a word that may be the cue of a statement, with the statement that
// the rules make of it.
type head struct {
	claim
	code   string // the frame, see code
	right  right
	kind   byte  // v for verbs, n for nouns, j for adjectives
	ruled  bool  // the rules give it content
	option uint8 // which reading was taken
	bound  bool  // a quotation that is whole stands right before it and its subject
}

// mostVerbs is how many verbs of a sentence are looked at: a longer one is a
// list, or no English, and each verb may cost a search of the whole sentence.
const mostVerbs = 40

// heads returns the verbs outside quotations, the nouns and the predicative
// adjectives that may be cues, each kind in text order.
func (s *stage) heads() []head {
	var out []head
	sentence, verbs := -1, 0
	for g := range s.a.Groups {
		group := &s.a.Groups[g]
		if n := s.d.Tokens[group.Head].Sentence; n != sentence {
			sentence, verbs = n, 0
		}
		if verbs++; s.quoteAt[group.Head] != 0 || verbs > mostVerbs {
			continue
		}
		if s.a.Words[group.Head].Tag == shallow.Auxiliary {
			if h, ok := s.adjectiveHead(g); ok {
				out = append(out, h)
			}
			continue
		}
		r := s.readRight(g)
		c, code, ok := s.verbClaim(g)
		out = append(out, head{claim: c, code: code, right: r, kind: 'v', ruled: ok, bound: s.isBound(g)})
		if ok {
			s.earlier = append(s.earlier, c)
		}
		if h, ok := s.adjectiveHead(g); ok {
			out = append(out, h)
		}
	}
	sentence = -1
	nouns := 0
	for i := range s.a.Chunks {
		if n := s.d.Tokens[s.a.Chunks[i].Head].Sentence; n != sentence {
			sentence, nouns = n, 0
		}
		if nouns++; nouns > 2*mostVerbs {
			continue
		}
		if c, code, ok := s.nounClaim(&s.a.Chunks[i]); code != "" {
			h := head{claim: c, code: code, kind: 'n', ruled: ok}
			h.right = right{frame: c.frame, from: c.cue.To, particle: c.cue.To, addressee: -1}
			out = append(out, h)
		}
	}
	return out
}

// isBound reports whether a verb of speech and its subject, in either order,
// stand right behind a quotation that ends in a comma or the like. What follows
// the verb is then no content: "..., she told a crowd that had waited".
func (s *stage) isBound(g int) bool {
	group := &s.a.Groups[g]
	if !s.isSpeech(g) || group.Mood != shallow.Finite || group.Modal >= 0 {
		return false
	}
	k := group.From - 1
	if p := s.a.Subjects[g]; p.Head >= 0 && !p.Inherited && !p.Relative && p.To <= group.From {
		k = p.From - 1
	} else if s.a.ChunkAt(group.To) < 0 {
		return false
	}
	comma := s.a.Tag(k) == shallow.Comma
	if comma {
		k--
	}
	q := s.quoteOf(k)
	if q == nil || !q.closed || q.To != k+1 || s.paragraphOf(k) != s.paragraphOf(group.From) {
		return false
	}
	switch s.d.Word(q.To - 2) {
	case ",", "-", "–", "—":
		return true
	case "?", "!", "…", "...":
		// "“Why?” She added: “...”" is a new sentence.
		return s.sentence(group.Head).From <= q.From || !s.startsThought(k)
	}
	return comma
}

// adjectiveHead reads the adjective behind a copula as a cue.
func (s *stage) adjectiveHead(g int) (head, bool) {
	group := &s.a.Groups[g]
	if !s.lemmaIs(group.Head, copulaWord) {
		return head{}, false
	}
	k := group.To
	end := s.sentence(group.Head).To
	for k < end && k < group.To+3 && (s.a.Tag(k) == shallow.Adverb || s.a.Tag(k) == shallow.Not) {
		k++
	}
	if k >= end || s.d.Tokens[k].UPOS != doc.Adjective || s.quoteAt[k] != 0 {
		return head{}, false
	}
	if k+1 < end && s.d.Tokens[k+1].UPOS == doc.Noun {
		return head{}, false
	}
	r := right{particle: k + 1, addressee: -1}
	r.frame, r.from = s.frameAt(s.skipAside(k+1, end), end, &r)
	c := claim{
		cue: doc.Range{From: k, To: k + 1}, head: k, lemma: s.a.Lower(k), frame: r.frame, group: g,
		sourceAt: -1, addressee: -1, within: -1, adjective: true,
	}
	if r.frame != frameNone {
		c.content = s.appendRight(nil, &c, &r)
	}
	if p := s.subjectOf(g); p.Head >= 0 {
		c.source, c.sourceAt = p.Range, p.Head
	}
	code := "J" + s.code(g, &r)
	return head{claim: c, code: code, right: r, kind: 'j', ruled: len(c.content) > 0}, true
}

package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// sourceOption is a noun phrase that may be the source of a head.
type sourceOption struct {
	kind uint8
	shallow.Subject
}

// The kinds of source.
const (
	sourceNone    uint8 = iota // nobody is named
	sourceRule                 // what the rules say
	sourceSubject              // the subject of the cue's verb
	sourceBefore               // a noun phrase left of the cue
	sourceAfter                // one right of it
	sourceBy                   // behind by, from, of, to
	sourceOwner                // whose ... it is
	sourceRelated              // what a relative pronoun stands for
	sourceEarlier              // the subject of an earlier verb of the sentence
)

// maxSources bounds the sources looked at.
const maxSources = 14

// sourceOptions lists who may be the source of a head.
func (s *stage) sourceOptions(h *head) []sourceOption {
	out := make([]sourceOption, 1, maxSources+4)
	out[0] = sourceOption{sourceNone, shallow.Subject{Head: -1}}
	add := func(kind uint8, p shallow.Subject) {
		if p.Head < 0 || p.Len() <= 0 || len(out) >= maxSources {
			return
		}
		for i := range out {
			if out[i].Range == p.Range {
				return
			}
		}
		out = append(out, sourceOption{kind, p})
	}
	kind := sourceRule
	if s.a.Lower(h.source.From-1) == "by" {
		kind = sourceBy
	}
	add(kind, shallow.Subject{Range: h.source, Head: h.sourceAt})
	sentence := s.sentence(h.head)
	from, to := h.head, max(h.right.particle, h.cue.To)
	if g := h.group; g >= 0 {
		from = s.a.Groups[g].From
		p := s.a.Subjects[g]
		add(sourceSubject, p)
		if p.Relative {
			add(sourceRelated, s.a.AntecedentPhrase(p.Head))
		}
		for e := g - 1; e >= 0 && e > g-4 && s.a.Groups[e].Head >= sentence.From; e-- {
			add(sourceEarlier, s.a.Subjects[e])
		}
	}
	found := 0
	for k := to; k < sentence.To && k < to+25 && found < 3; k++ {
		c := s.a.ChunkAt(k)
		if c < 0 || s.a.Chunks[c].From != k {
			continue
		}
		kind := sourceAfter
		if contains(" by from of to among ", s.a.Lower(k-1)) {
			kind = sourceBy
		}
		add(kind, s.a.PhraseFrom(k))
		found++
	}
	found = 0
	for k := from - 1; k >= sentence.From && k > from-40 && found < 4; k-- {
		c := s.a.ChunkAt(k)
		if c < 0 {
			continue
		}
		chunk := s.a.Chunks[c]
		add(sourceBefore, shallow.Subject{Range: chunk.Range, Head: chunk.Head})
		found++
		k = chunk.From
	}
	if c := s.a.ChunkAt(h.head); c >= 0 {
		chunk := s.a.Chunks[c]
		for k := chunk.From; k < h.head; k++ {
			if s.a.Tag(k) == shallow.Possessive {
				add(sourceOwner, shallow.Subject{Range: doc.Range{From: chunk.From, To: k + 1}, Head: max(k-1, chunk.From)})
			}
		}
	}
	return out
}

// sourceFeatures tells the right source from others.
func (s *stage) sourceFeatures(f *features, h *head, v *scene, o *sourceOption) {
	f.begin(ofSource)
	L, F, A, K := v.lemma, v.frame, v.act, uint32(o.kind)
	f.add(0, K, 0, 0)
	f.add(1, K, F, 0)
	f.add(2, K, L, 0)
	f.add(3, K, A, v.voice)
	f.add(4, K, F, v.voice)
	f.add(5, K, v.nest, F)
	f.add(6, K, s.tag(v.after), F)
	f.add(7, K, s.tag(v.after), s.tag(v.after+1))
	f.add(8, K, s.lower(v.after), 0)
	f.add(9, K, v.subject, v.class)
	if o.Head < 0 {
		f.add(10, s.lower(h.sourceAt), v.frame, 0)
		f.add(11, s.tag(h.sourceAt), v.subject, A)
		return
	}
	at := o.Head
	who := s.who(at)
	distance := bucket(h.head - o.To)
	if o.From > h.head {
		distance = 20 + bucket(o.From-h.head)
	}
	f.add(20, K, who, F)
	f.add(21, K, who, L)
	f.add(22, K, who, distance)
	f.add(23, K, s.tag(at), F)
	f.add(24, K, s.tag(at), distance)
	f.add(25, s.lower(at), K, 0)
	f.add(26, s.lower(at), L, 0)
	f.add(27, s.lower(at), A, 0)
	f.add(28, K, s.lower(o.From-1), F)
	f.add(29, K, s.tag(o.From-1), s.tag(o.To))
	f.add(30, K, s.lower(o.To), A)
	f.add(31, K, distance, F)
	f.add(32, K, s.tag(o.To), distance)
	f.add(33, K, bucket(o.Len()), who)
	between := uint32(0)
	if o.To <= h.head {
		between = s.finites(o.To, h.head)
	} else {
		between = 4 + s.finites(h.head+1, o.From)
	}
	f.add(34, K, between, who)
	f.add(35, K, between, F)
	f.add(36, K, s.quoteState(at), F)
	f.add(37, K, uint32(s.documentLike(at)), A)
	f.add(38, K, flag(o.Inherited)|flag(o.Relative)<<1, F)
	f.add(39, K, flag(o.Inherited)|flag(o.Relative)<<1, L)
	f.add(40, who, s.tag(at), flag(o.From > h.head))
	f.add(41, K, flag(s.a.Tag(at) == shallow.Proper || who%10 > 1), v.subject)
	f.add(42, K, flag(h.ruled), who)
	s.sourceTree(f, h, v, o, who, K)
}

package said

import "dateline/model/internal/shallow"

// optionFeatures tells the right reading of where content stands from others.
func (s *stage) optionFeatures(f *features, h *head, v *scene, o *option) {
	f.begin(ofStart)
	L, F, A, K := v.lemma, v.frame, v.act, uint32(o.kind)
	at := o.at
	agrees := uint32(0) // with the rules
	if len(o.fixed) > 0 && o.kind == optionRule {
		at = o.fixed[0].From
		agrees = 3
	} else if h.ruled && len(h.content) == 1 {
		r := h.content[0]
		agrees = flag(o.kind != optionLeft && r.From == at || o.kind == optionLeft && r.To == at) + flag(len(o.fixed) == 0)
	}
	K = K<<2 | agrees
	f.add(0, K, 0, 0)
	f.add(1, K, F, 0)
	f.add(2, K, L, 0)
	f.add(3, K, A, uint32(h.right.frame))
	f.add(4, K, v.voice, A)
	f.add(5, K, F, v.class)
	f.add(6, K, F, L)
	f.add(7, K, s.tag(at), F)
	f.add(8, K, s.lower(at), F)
	f.add(9, K, s.tag(at-1), s.tag(at))
	f.add(10, K, s.lower(at-1), F)
	f.add(11, K, s.lower(at), L)
	f.add(12, K, s.lower(at-1), L)
	f.add(13, K, s.quoteState(at), s.quoteState(at-1))
	f.add(14, K, s.quoteState(at), F)
	f.add(15, K, bucket(at-v.after), F)
	f.add(16, K, bucket(at-v.after), s.tag(at))
	f.add(17, K, s.tag(v.after), s.tag(at))
	f.add(18, K, s.lower(v.after), s.tag(at))
	f.add(19, K, v.subject, F)
	f.add(20, K, s.finites(v.after, at), F)
	end := s.sentence(h.head).To
	f.add(21, K, s.finites(at, end), F)
	f.add(22, K, bucket(end-at), uint32(h.right.frame))
	f.add(23, K, uint32(len(o.fixed)), A)
	if c := s.a.ChunkAt(at); c >= 0 {
		f.add(24, K, s.lower(s.a.Chunks[c].Head), L)
		f.add(25, K, s.who(s.a.Chunks[c].Head), L)
		f.add(26, K, s.who(s.a.Chunks[c].Head), F)
		f.add(27, K, s.tag(s.a.Chunks[c].To), F)
	}
	s.optionTree(f, h, v, o, at, K)
	if o.kind == optionLeft {
		f.add(28, s.tag(o.at), s.tag(o.at-1), F)
		f.add(29, s.finites(o.ends[len(o.ends)-1], o.at), F, s.tag(o.at))
		f.add(30, uint32(len(o.ends)), s.tag(o.at), F)
		f.add(31, s.tag(v.after), F, A)
		f.add(32, s.quoteState(o.at-1), F, L)
	}
}

// crossing is what a content has in it by the time an end is considered.
type crossing struct {
	finites, commas, conjunctions uint32
	clause                        bool // it opens with that, a question word or a clause
}

// endFeatures tells the right end of an open part from those before it: is
// the n-th of the ends it, when none before was?
func (s *stage) endFeatures(f *features, h *head, v *scene, o *option, n int, x *crossing) {
	if o.kind == optionLeft {
		s.beginFeatures(f, h, v, o, n)
		return
	}
	f.begin(ofEnd)
	k := o.ends[n]
	L, F, A := v.lemma, v.frame, v.act
	K := uint32(o.kind)<<4 | flag(x.clause)<<3 | x.finites
	open := s.tag(o.at)
	rule := uint32(0) // how it stands to the end of the rules
	if h.ruled && len(h.content) > 0 {
		switch last := h.content[len(h.content)-1].To; {
		case k == last:
			rule = 1
		case k > last:
			rule = 2
		default:
			rule = 3
		}
	}
	last := flag(n == len(o.ends)-1)
	f.add(0, K, last, rule)
	f.add(1, K, rule, F)
	f.add(2, s.tag(k), K, open)
	f.add(3, s.lower(k), K, 0)
	f.add(4, s.lower(k), s.tag(k+1), K)
	f.add(5, s.tag(k), s.tag(k+1), K)
	f.add(6, s.tag(k-1), s.tag(k), s.tag(k+1))
	f.add(7, s.lower(k), s.lower(k+1), flag(x.clause))
	f.add(8, s.lower(k), s.lower(k-1), 0)
	f.add(9, s.lower(k), L, last)
	f.add(10, s.tag(k), L, flag(x.clause))
	f.add(11, s.tag(k), F, x.finites)
	f.add(12, s.tag(k), bucket(k-o.at), K)
	f.add(13, s.tag(k), x.commas, K)
	f.add(14, s.tag(k), rule, F)
	f.add(15, s.tag(k+1), s.tag(k+2), s.tag(k))
	f.add(16, s.lower(k+1), s.tag(k), K)
	f.add(17, last, bucket(k-o.at), F)
	f.add(18, last, x.finites, L)
	f.add(19, flag(s.dated[min(k, len(s.dated)-1)]), s.tag(k), K)
	f.add(20, flag(s.attributes(k+1)), s.tag(k), K)
	f.add(21, s.quoteState(k-1), s.quoteState(k), K)
	f.add(22, flag(s.finiteFollows(k)), flag(s.finiteFollows(k+1)), K)
	f.add(23, s.lower(k-1), K, last)
	f.add(24, bucket(s.sentence(h.head).To-k), s.tag(k), A)
	f.add(25, s.lower(o.at), s.tag(k), flag(x.clause))
	f.add(26, rule, last, s.tag(k))
	f.add(35, flag(s.nextVerbIsCue(k+1, &h.claim)), s.tag(k), F)
	f.add(36, flag(s.nextVerbIsCue(k+1, &h.claim)), s.lower(k), A)
	s.endTree(f, h, o, k, K, rule, last)
	g := s.a.GroupAt(k + 1)
	if g < 0 {
		g = s.a.GroupAt(k)
	}
	if g >= 0 {
		group := &s.a.Groups[g]
		f.add(27, s.tag(k), uint32(group.Mood), K)
		f.add(28, s.tag(k), s.lemma(group.Head), flag(x.clause))
		f.add(29, s.tag(k), flag(s.isSpeech(g)), F)
		if h.group >= 0 {
			f.add(30, s.tag(k), flag(s.a.Words[group.From].Form&s.a.Words[s.a.Groups[h.group].From].Form != 0), K)
		}
	}
	if s.a.Tag(k) == shallow.Preposition || s.a.Tag(k) == shallow.Comma {
		f.add(31, s.lower(k), s.tag(k+1), F)
		if c := s.a.ChunkAt(k + 1); c >= 0 {
			f.add(32, s.lower(k), s.lower(s.a.Chunks[c].Head), 0)
			f.add(37, s.lower(k), flag(s.is(s.a.Chunks[c].Head, occasionWord)), F)
			f.add(33, s.lower(k), s.tag(s.a.Chunks[c].To), K)
		}
		if c := s.a.ChunkAt(k - 1); c >= 0 {
			f.add(34, s.lower(k), s.lower(s.a.Chunks[c].Head), 0)
		}
	}
}

// beginFeatures does for a content left of the cue, read leftwards, what
// endFeatures does for one right of it.
func (s *stage) beginFeatures(f *features, h *head, v *scene, o *option, n int) {
	f.begin(ofEnd + 500)
	k := o.ends[n]
	last := flag(n == len(o.ends)-1)
	quoted := s.quoteState(o.at - 1)
	finite := s.finites(k, o.at)
	left := uint32(0)
	if n+1 < len(o.ends) {
		left = 1 + s.finites(o.ends[len(o.ends)-1], k)
	}
	s.beginTree(f, h, o, k, last, quoted)
	f.add(0, last, quoted, finite)
	f.add(1, s.tag(k-1), last, finite)
	f.add(2, s.lower(k-1), quoted, finite)
	f.add(3, s.tag(k-1), s.tag(k), left)
	f.add(4, s.lower(k-1), s.lower(k), 0)
	f.add(5, s.lower(k), last, left)
	f.add(6, s.tag(k-1), bucket(o.at-k), quoted)
	f.add(7, left, finite, quoted)
	f.add(8, v.frame, quoted, last)
	f.add(9, s.quoteState(k-1), s.quoteState(k), quoted)
	f.add(10, v.lemma, s.tag(k-1), quoted)
	f.add(11, s.tag(k), s.tag(k+1), last)
	f.add(12, flag(s.sentenceRange(o.at-1).From == k), quoted, left)
	f.add(13, s.lower(s.sentenceRange(o.at-1).From), last, s.tag(k-1))
	if n+1 < len(o.ends) {
		next := o.ends[n+1]
		f.add(14, s.tag(next), left, quoted)
		f.add(15, bucket(k-next), left, s.tag(k-1))
		f.add(16, s.lower(next), s.tag(k-1), left)
	}
}

// cross notes what stands between one end and the next.
func (s *stage) cross(x *crossing, from, to int) {
	for k := from; k < to; k++ {
		switch s.a.Tag(k) {
		case shallow.Comma:
			x.commas = min(x.commas+1, 3)
		case shallow.Conjunction:
			x.conjunctions = min(x.conjunctions+1, 2)
		}
		if s.isFinite(k) {
			x.finites = min(x.finites+1, 3)
		}
	}
}

func (s *stage) crossingAt(o *option) crossing {
	x := crossing{}
	switch s.a.Tag(o.at) {
	case shallow.That, shallow.Wh:
		x.clause = true
	}
	return x
}

package said

import (
	"dateline/model/internal/linear"
	"dateline/model/internal/shallow"
)

// scene is what surrounds a head, read once for all decisions about it.
type scene struct {
	lemma, frame, act uint32 // the head's word, its frame code, the act it is listed with
	class, voice      uint32 // kind of source; mood, voice, modal and negation
	after             int    // first token behind the cue
	subject           uint32 // who the source mentions
	nest              uint32 // what earlier cue's content it stands in
	speech            bool   // the word reports words, by the lists
}

// outerHead is the earlier head of the sentence whose content may hold a later one.
type outerHead struct {
	from, to int // its content
	head     *head
}

func (s *stage) scene(h *head, around *outerHead) scene {
	v := scene{
		lemma: linear.HashString(h.lemma), frame: linear.HashString(h.code), class: uint32(s.sourceClass(&h.claim)),
		after: h.right.particle, subject: s.who(h.sourceAt),
	}
	cue, known := s.cues[h.lemma]
	if h.noun {
		cue, known = s.nouns[h.lemma]
		v.lemma++
	}
	v.speech = known && cue.Speech
	if known {
		v.act = linear.HashString(string(cue.Act)) + flag(cue.Speech)
	}
	if h.group >= 0 {
		g := &s.a.Groups[h.group]
		v.voice = uint32(g.Mood)<<4 | flag(g.Passive)<<3 | flag(g.Negated)<<2 | flag(g.Modal >= 0)<<1
		if g.Modal >= 0 {
			v.voice += s.lower(g.Modal) << 8
		}
	}
	if around != nil {
		v.nest = 1 + flag(s.cues[around.head.lemma].Speech)
		if nests(around.head.frame) {
			v.nest += 2
		}
	}
	return v
}

// cueFeatures tells a head that attributes from one that does not.
func (s *stage) cueFeatures(f *features, h *head, v *scene) {
	f.begin(ofCue)
	f.add(0, 0, 0, uint32(h.kind))
	L, F, A := v.lemma, v.frame, v.act
	f.add(1, L, 0, 0)
	f.add(2, F, 0, 0)
	f.add(3, L, F, 0)
	f.add(4, L, v.class, 0)
	f.add(5, F, v.class, 0)
	f.add(6, L, v.voice, 0)
	f.add(7, L, F, v.class)
	f.add(8, A, F, v.class)
	f.add(9, A, v.subject, 0)
	f.add(10, F, v.subject, 0)
	f.add(11, L, v.subject, 0)
	f.add(12, L, v.nest, 0)
	f.add(13, F, v.nest, A)
	f.add(14, L, uint32(h.right.frame), 0)
	f.add(15, A, uint32(h.right.frame), flag(h.ruled))
	f.add(16, s.lower(h.head), 0, 0)
	f.add(17, flag(h.bound), L, 0)
	s.cueWords(f, h, v)
	s.cueSource(f, h, v)
	s.cuePlace(f, h, v)
	s.cueTree(f, h, v)
}

// cueWords are the features of the words around a head.
func (s *stage) cueWords(f *features, h *head, v *scene) {
	L, at, after := v.lemma, h.head, v.after
	from := at
	if h.group >= 0 {
		from = s.a.Groups[h.group].From
	}
	f.add(20, s.lower(after), 0, 0)
	f.add(21, L, s.lower(after), 0)
	f.add(22, s.tag(after), s.tag(after+1), v.act)
	f.add(23, L, s.tag(after), 0)
	f.add(24, s.lower(after+1), 0, 0)
	f.add(25, s.lower(after), s.lower(after+1), 0)
	f.add(26, s.tag(after), s.tag(after+1), s.tag(after+2))
	f.add(27, s.lower(from-1), 0, 0)
	f.add(28, L, s.lower(from-1), 0)
	f.add(29, s.tag(from-1), s.tag(from-2), v.act)
	f.add(30, s.lower(at-1), L, 0)
	f.add(31, s.lower(from-2), 0, 0)
	if c := s.a.ChunkAt(h.right.from); c >= 0 && h.right.from > at {
		object := s.a.Chunks[c].Head
		f.add(32, s.lower(object), 0, 0)
		f.add(33, L, s.lower(object), 0)
		f.add(34, s.who(object), L, 0)
		f.add(35, s.who(object), v.subject, v.act)
		f.add(36, s.tag(object), v.frame, v.act)
		f.add(37, s.lower(s.a.Chunks[c].To), v.act, 0)
	}
	if h.right.preposition != "" {
		p := linear.HashString(h.right.preposition)
		f.add(38, p, v.subject, 0)
		f.add(39, p, L, v.subject)
		if c := s.a.ChunkAt(h.right.from + 1); c >= 0 {
			object := s.a.Chunks[c].Head
			f.add(40, p, s.lower(object), 0)
			f.add(41, p, s.who(object), v.act)
			f.add(42, L, s.lower(object), 0)
		}
	}
	f.add(43, s.tag(at), uint32(s.d.Tokens[at].XPOS), v.act)
	f.add(44, s.quoteState(after), s.quoteState(from-1), L)
	f.add(45, s.quoteState(h.right.from), v.frame, v.act)
	if h.right.frame == frameInfinitive || h.right.frame == frameObjectInfinitive {
		// What one wants to do, offers to do.
		for k := h.right.from; k < h.right.from+12; k++ {
			if g := s.a.GroupAt(k); g >= 0 {
				f.add(46, s.lemma(s.a.Groups[g].Head), 0, 0)
				f.add(47, s.lemma(s.a.Groups[g].Head), L, 0)
				break
			}
		}
	}
}

// cueSource are the features of who might speak.
func (s *stage) cueSource(f *features, h *head, v *scene) {
	L := v.lemma
	if h.sourceAt < 0 {
		f.add(60, L, 0, 0)
		return
	}
	word := s.lower(h.sourceAt)
	f.add(61, word, 0, 0)
	f.add(62, word, L, 0)
	f.add(63, word, v.frame, 0)
	f.add(64, s.tag(h.sourceAt), v.subject, L)
	f.add(65, s.tag(h.sourceAt), bucket(h.source.Len()), v.frame)
	f.add(66, word, v.act, flag(h.ruled))
	f.add(67, s.lower(h.source.From), v.act, 0)
	f.add(68, s.tag(h.source.From-1), v.act, 0)
	if h.group >= 0 {
		p := s.a.Subjects[h.group]
		f.add(69, flag(p.Inherited)|flag(p.Relative)<<1, v.frame, v.act)
		f.add(70, flag(p.Inherited)|flag(p.Relative)<<1, L, 0)
		if a := s.a.Antecedent(h.sourceAt); p.Relative && a >= 0 {
			f.add(71, s.who(a), s.tag(a), L)
			f.add(72, s.lower(a), v.act, 0)
		}
		if p.Inherited && h.group > 0 {
			f.add(73, s.lemma(s.a.Groups[h.group-1].Head), L, 0)
		}
	}
	f.add(74, uint32(s.documentLike(h.sourceAt)), L, 0)
	f.add(75, uint32(s.documentLike(h.sourceAt)), v.frame, v.act)
}

// documentLike tells a written source (1) from any other (0).
func (s *stage) documentLike(at int) int {
	if s.is(at, documentWord) {
		return 1
	}
	return 0
}

// cuePlace are the features of where in its sentence and among its verbs a
// head stands.
func (s *stage) cuePlace(f *features, h *head, v *scene) {
	L := v.lemma
	sentence := s.sentence(h.head)
	f.add(80, bucket(h.head-sentence.From), v.act, 0)
	f.add(81, bucket(sentence.Len()), v.act, v.frame)
	f.add(82, bucket(sentence.To-h.head), v.act, v.frame)
	before, after := -1, -1
	if g := h.group; g >= 0 {
		before, after = g-1, g+1
	} else {
		for k := h.head - 1; k >= sentence.From && k > h.head-12 && before < 0; k-- {
			before = s.a.GroupAt(k)
		}
		for k := h.head + 1; k < sentence.To && k < h.head+12 && after < 0; k++ {
			after = s.a.GroupAt(k)
		}
	}
	if before >= 0 && s.a.Groups[before].Head >= sentence.From {
		g := &s.a.Groups[before]
		f.add(83, s.lemma(g.Head), 0, uint32(h.kind))
		f.add(84, s.lemma(g.Head), L, 0)
		f.add(85, s.lemma(g.Head), v.frame, 0)
		f.add(86, uint32(g.Mood), v.frame, v.act)
		f.add(87, flag(s.isSpeech(before)), L, 0)
		f.add(88, flag(s.isSpeech(before)), v.frame, v.class)
	} else {
		f.add(89, L, 0, 0)
		f.add(90, v.frame, v.class, 0)
	}
	if after >= 0 && after < len(s.a.Groups) && s.a.Groups[after].Head < sentence.To {
		g := &s.a.Groups[after]
		f.add(91, s.lemma(g.Head), 0, uint32(h.kind))
		f.add(92, s.lemma(g.Head), v.act, 0)
		f.add(93, uint32(g.Mood), v.frame, L)
		f.add(94, flag(s.isSpeech(after)), v.frame, v.act)
	} else {
		f.add(95, v.frame, L, 0)
	}
	stop := s.a.Tag(sentence.To-1) == shallow.Stop || s.a.Tag(sentence.To-1) == shallow.Quote
	f.add(96, flag(stop), v.act, v.frame)
	f.add(97, flag(stop), L, 0)
	f.add(98, uint32(min(s.d.Tokens[h.head].Sentence, 2)), flag(stop), v.act)
	size := 0
	for _, r := range h.content {
		size += r.Len()
	}
	f.add(99, bucket(size), v.frame, v.act)
	f.add(100, bucket(size), L, 0)
	if size > 0 {
		f.add(101, s.finites(h.content[0].From, h.content[0].To), v.frame, v.act)
		f.add(102, uint32(len(h.content)), v.frame, 0)
	}
}

// outerHeads returns for each head the nearest earlier one of its sentence
// whose content, by the rules, holds it; a verb of speech goes before others.
func (s *stage) outerHeads(heads []head) []*outerHead {
	at := make([]int32, len(s.d.Tokens))
	for i := range heads {
		at[heads[i].head] = int32(i) + 1
	}
	out := make([]*outerHead, len(heads))
	speech := func(h *head) bool { return s.cues[h.lemma].Speech }
	for i := range heads {
		h := &heads[i]
		floor := max(s.sentence(h.head).From, h.head-40)
		for k := h.head - 1; k >= floor; k-- {
			if at[k] == 0 || !heads[at[k]-1].ruled {
				continue
			}
			o := &heads[at[k]-1]
			speech := speech(o)
			if r := o.content[len(o.content)-1]; r.From <= h.head && h.head < r.To && (speech || out[i] == nil) {
				out[i] = &outerHead{r.From, r.To, o}
			}
			if out[i] != nil && speech {
				break
			}
		}
	}
	return out
}

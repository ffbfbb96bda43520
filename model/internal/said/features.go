package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

// features collects the hashed features of one decision. A feature is the
// number of a template with up to three values.
type features struct {
	list []uint32
	base uint32 // first template of the decision at hand
}

// The templates of each decision are numbered from here on.
const (
	ofCue    = 1000
	ofStart  = 2000
	ofEnd    = 3000
	ofSource = 4000
	ofClaim  = 5000
)

// maxFeatures is the most that the tables of weights add up at once.
const maxFeatures = 256

func (f *features) begin(base uint32) {
	f.list = f.list[:0]
	f.base = base
}

func (f *features) add(template, first, second, third uint32) {
	if len(f.list) < maxFeatures {
		f.list = append(f.list, linear.Mix(f.base+template, first, second, third))
	}
}

// hashes are the hashed words of a document, parallel to its tokens.
type hashes struct{ lower, lemma []uint32 }

// readWords looks up what is asked of every word again and again.
func (s *stage) readWords() {
	n := len(s.d.Tokens)
	all := make([]uint32, 2*n)
	s.hash = hashes{lower: all[:n], lemma: all[n:]}
	classes, table := make([]class, 2*n), classTable()
	s.class, s.lemmaClass = classes[:n], classes[n:]
	for i := range s.a.Words {
		w := &s.a.Words[i]
		h := linear.HashString(w.Lower)
		s.hash.lower[i], s.hash.lemma[i] = h, h
		s.class[i] = table[w.Lower]
		s.lemmaClass[i] = s.class[i]
		if w.Lemma != w.Lower {
			s.hash.lemma[i] = linear.HashString(w.Lemma)
			s.lemmaClass[i] = table[w.Lemma]
		}
	}
	s.speech = make([]bool, len(s.a.Groups))
	for g := range s.a.Groups {
		group := &s.a.Groups[g]
		s.speech[g] = s.cues[s.a.Words[group.Head].Lemma].Speech && !group.Passive
	}
}

// lower returns the hash of the word at token i, and 1 outside the document.
func (s *stage) lower(i int) uint32 {
	if i < 0 || i >= len(s.hash.lower) {
		return 1
	}
	return s.hash.lower[i]
}

func (s *stage) lemma(i int) uint32 {
	if i < 0 || i >= len(s.hash.lemma) {
		return 1
	}
	return s.hash.lemma[i]
}

// tag returns the coarse tag and the part of speech of token i in one number.
func (s *stage) tag(i int) uint32 {
	if i < 0 || i >= len(s.d.Tokens) {
		return 1 << 16
	}
	return uint32(s.a.Words[i].Tag)<<8 | uint32(s.d.Tokens[i].UPOS)
}

// namedPerson is what who tells of a person's name.
const namedPerson = 2

// who tells what kind of actor a token mentions: nothing, or its kind and the
// form of the mention.
func (s *stage) who(token int) uint32 {
	m := s.mentionAt(token)
	if m == nil {
		return 0
	}
	kind := uint32(1)
	switch s.d.Story.Actor(m.actor).Kind {
	case model.KindPerson:
		kind = namedPerson
	case model.KindOrganization:
		kind = 3
	case model.KindCountry:
		kind = 4
	case model.KindPlace:
		kind = 5
	}
	switch m.form {
	case model.FormName:
		if kind == 1 {
			return 10 + kind // what a group is called is a title
		}
		return kind
	case model.FormTitle:
		return 10 + kind
	}
	return 20 + kind
}

// bucket puts a length into one of few classes.
func bucket(n int) uint32 {
	switch {
	case n < 0:
		return 0
	case n < 5:
		return uint32(n) + 1
	case n < 8:
		return 6
	case n < 12:
		return 7
	case n < 18:
		return 8
	case n < 28:
		return 9
	case n < 45:
		return 10
	}
	return 11
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// finites counts the verbs with a tense in [from, to), up to 3.
func (s *stage) finites(from, to int) uint32 {
	n := uint32(0)
	for k := from; k < to && n < 3; k++ {
		if s.isFinite(k) {
			n++
		}
	}
	return n
}

// quoteState tells whether a token stands in no quotation, opens one, closes
// one, or stands inside.
func (s *stage) quoteState(i int) uint32 {
	q := s.quoteOf(i)
	switch {
	case q == nil:
		return 0
	case q.From == i:
		return 1
	case q.To == i+1:
		return 2
	}
	return 3
}

// ends that close a sentence.
func (s *stage) sentenceRange(i int) doc.Range { return s.a.Sentence(i) }

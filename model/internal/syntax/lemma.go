package syntax

import (
	"unicode"
	"unicode/utf8"

	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

// A lemma is made from the form by a rule: change the case, drop some bytes at
// the end, add some letters ("studies" less 3 plus "y"). Which rule, the tags
// and the letters decide: first the word itself, if it is an exception that the
// treebank knows, else its longest ending that has a rule (Jongejan and
// Dalianis 2009, "Automatic training of lemmatization rules that handle
// morphological changes in pre-, in- and suffixes alike", for suffixes only).

// LemmaRule makes a lemma from a form.
type LemmaRule struct {
	Case  LemmaCase
	Strip uint8  // bytes to drop at the end
	Add   string // what then comes
}

// LemmaCase is what a rule does to the capitals of a form.
type LemmaCase uint8

// The cases.
const (
	KeepCase  LemmaCase = iota
	LowerCase           // The -> the
	TitleCase           // TEXAS -> Texas
	lemmaCases
)

// MaxLemmaEnding is the number of bytes of the longest ending that has rules.
const MaxLemmaEnding = 6

// Lemmatiser gives lemmas. It is read-only and may be shared.
type Lemmatiser struct {
	rules []LemmaRule
	table *linear.Lexicon // of a form or ending with tags and case: rule, plus one
}

// LemmaView is a form as the lemmatiser sees it.
type LemmaView struct {
	lower  [maxWord + utf8.UTFMax]byte
	n      int
	tags   uint32 // universal and Penn tag and how the form is capitalised, a byte each
	capped bool   // the form is too long to have a lemma of its own
}

// lemmaShapes are the bits of tags that tell how a form is capitalised.
const lemmaShapes = 0xff

// View reads a form with its tags.
func (v *LemmaView) View(form string, upos doc.UPOS, xpos doc.XPOS) {
	v.n = 0
	capitals, small, first := 0, 0, false
	for i, c := range form {
		if v.n >= maxWord {
			break
		}
		c = straight(c)
		switch {
		case unicode.IsUpper(c):
			first = first || i == 0
			capitals++
			c = unicode.ToLower(c)
		case unicode.IsLower(c):
			small++
		case c >= '0' && c <= '9':
			c = '0'
		}
		v.n += utf8.EncodeRune(v.lower[v.n:], c)
	}
	v.capped = v.n >= maxWord
	shape := uint32(0) // no capitals
	switch {
	case capitals > 0 && small == 0 && capitals > 1:
		shape = 1
	case first && capitals == 1:
		shape = 2
	case capitals > 0:
		shape = 3
	}
	v.tags = uint32(upos)<<16 | uint32(xpos)<<8 | shape
}

// Whole is the hash of the form with its tags.
func (v *LemmaView) Whole() uint32 {
	h := uint32(2166136261)
	for _, c := range v.lower[:v.n] {
		h = (h ^ uint32(c)) * 16777619
	}
	return linear.Mix(3, h, v.tags, 0)
}

// Ending is the hash of the last n bytes with the tags, or 0 if the form has
// not so many.
func (v *LemmaView) Ending(n int) uint32 {
	if n > v.n {
		return 0
	}
	var packed uint64
	for _, c := range v.lower[v.n-n : v.n] {
		packed = packed<<8 | uint64(c)
	}
	return linear.Mix(4+uint32(n), uint32(packed), uint32(packed>>32), v.tags)
}

// rule finds the rule for a form. If its ending says that its capitals mean
// nothing, the rule is that of the form without them: Said is say as said is.
func (l *Lemmatiser) rule(v *LemmaView) LemmaRule {
	if v.capped {
		return LemmaRule{}
	}
	r, whole := l.find(v)
	if !whole && r.Case == LowerCase && v.tags&lemmaShapes != 0 {
		v.tags &^= lemmaShapes
		r, _ = l.find(v)
		r.Case = LowerCase
	}
	return r
}

// find looks up the form, then its endings; whole tells that the form itself
// has a rule.
func (l *Lemmatiser) find(v *LemmaView) (r LemmaRule, whole bool) {
	id := l.table.Get(v.Whole())
	whole = id != 0
	for n := MaxLemmaEnding; n >= 0 && id == 0; n-- {
		if h := v.Ending(n); h != 0 {
			id = l.table.Get(h)
		}
	}
	if id == 0 || int(id) > len(l.rules) {
		return LemmaRule{}, false
	}
	return l.rules[id-1], whole
}

// Append adds the lemma of a form to dst.
func (l *Lemmatiser) Append(dst []byte, form string, upos doc.UPOS, xpos doc.XPOS) []byte {
	var v LemmaView
	v.View(form, upos, xpos)
	return l.rule(&v).Append(dst, form)
}

// Lemma returns the lemma of a form. It allocates only if the lemma is not the
// beginning of the form.
func (l *Lemmatiser) Lemma(form string, upos doc.UPOS, xpos doc.XPOS) string {
	var v LemmaView
	v.View(form, upos, xpos)
	r := l.rule(&v)
	if r.Case == KeepCase && r.Add == "" && ascii(form) {
		return form[:max(0, len(form)-int(r.Strip))]
	}
	var buffer [2 * maxWord]byte
	return string(r.Append(buffer[:0], form))
}

// Append applies the rule to a form.
func (r LemmaRule) Append(dst []byte, form string) []byte {
	start := len(dst)
	for i, c := range form {
		c = straight(c)
		if r.Case == LowerCase || r.Case == TitleCase && i > 0 {
			c = unicode.ToLower(c)
		} else if r.Case == TitleCase {
			c = unicode.ToUpper(c)
		}
		dst = utf8.AppendRune(dst, c)
	}
	end := max(start, len(dst)-int(r.Strip))
	for end > start && end < len(dst) && !utf8.RuneStart(dst[end]) {
		end-- // a rule learnt from plain letters must not cut an accented one in two
	}
	return append(dst[:end], r.Add...)
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// EncodeLemmatiser writes a lemmatiser: the number of rules, for each its case,
// the bytes to drop and the length of what to add (a byte each) and that
// itself; then the lexicon from forms and endings to rules.
func EncodeLemmatiser(rules []LemmaRule, table []linear.LexiconEntry) []byte {
	out := []byte{byte(len(rules) >> 8), byte(len(rules))}
	for _, r := range rules {
		out = append(out, byte(r.Case), r.Strip, byte(len(r.Add)))
		out = append(out, r.Add...)
	}
	return append(out, linear.EncodeLexicon(table)...)
}

// NewLemmatiser reads a lemmatiser and returns what follows it.
func NewLemmatiser(data []byte) (*Lemmatiser, []byte, error) {
	in := input{data: data}
	count := int(in.byte())<<8 | int(in.byte())
	l := &Lemmatiser{}
	for range count {
		r := LemmaRule{Case: LemmaCase(in.byte()), Strip: in.byte()}
		n := int(in.byte())
		if in.bad || n > len(in.data) || r.Case >= lemmaCases {
			return nil, nil, errWeights
		}
		r.Add = string(in.data[:n])
		in.data = in.data[n:]
		l.rules = append(l.rules, r)
	}
	var err error
	l.table, data, err = linear.DecodeLexicon(in.data)
	return l, data, err
}

package actor

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

// The features of a label are those of Ratinov and Roth (2009) and Finkel et
// al. (2005): the word and its neighbours by form, ends, shape, cluster and
// part of speech; word lists; what all uses of the word in the story have in
// common; and, since the rules of this package know much that no corpus
// teaches, what they took the token for (stacking).

const maxNameFeatures = 112

// Features returns the features of token i of a stretch. The slice is valid
// until the next call.
func (v *NameView) Features(i int) []uint32 {
	var none sight
	s := v.s
	sentence := s.d.Ranges[s.d.Tokens[i].Sentence]
	near := func(k int) *sight {
		if k < sentence.From || k >= sentence.To {
			return &none
		}
		return v.sight(k)
	}
	near(i - 1)
	x, p, n, pp, nn := near(i), near(i-1), near(i+1), near(i-2), near(i+2)
	f := builder{to: v.features[:0]}
	// The word and those beside it.
	f.add(1, x.Form, 0, 0)
	f.add(2, x.Lower, 0, 0)
	f.add(3, p.Lower, 0, 0)
	f.add(4, n.Lower, 0, 0)
	f.add(5, pp.Lower, 0, 0)
	f.add(6, nn.Lower, 0, 0)
	f.add(7, p.Lower, x.Lower, 0)
	f.add(8, x.Lower, n.Lower, 0)
	f.add(9, p.Lower, n.Lower, x.Shape())
	f.add(10, x.Shape(), 0, 0)
	f.add(11, p.Shape(), x.Shape(), 0)
	f.add(12, x.Shape(), n.Shape(), 0)
	f.add(13, p.Shape(), x.Shape(), n.Shape())
	f.add(14, x.Suffix()&0xffff, 0, 0)
	f.add(15, x.Suffix()&0xffffff, 0, 0)
	f.add(16, x.Suffix(), 0, 0)
	f.add(17, x.Prefix()>>8, 0, 0)
	f.add(18, x.Prefix(), 0, 0)
	f.add(19, x.Group(), x.Shape(), 0)
	f.add(20, p.Group(), 0, 0)
	f.add(21, n.Group(), 0, 0)
	f.add(22, p.Group(), x.Group(), x.Shape())
	f.add(23, x.Group(), n.Group(), x.Shape())
	f.add(24, pp.Group(), p.Group(), 0)
	f.add(25, n.Group(), nn.Group(), 0)
	f.add(26, x.Kinds(), x.Shape(), 0)
	// Parts of speech.
	tx, tp, tn := v.tag(i, sentence), v.tag(i-1, sentence), v.tag(i+1, sentence)
	f.add(27, tx, 0, 0)
	f.add(28, tp, tx, 0)
	f.add(29, tx, tn, 0)
	f.add(30, tp, tx, tn)
	// Word lists.
	f.add(31, x.listed, x.Shape(), 0)
	f.add(32, p.listed, x.listed, 0)
	f.add(33, x.listed, n.listed, 0)
	f.add(34, p.listed, n.listed, x.Shape())
	f.add(35, pp.listed, p.listed, x.Shape())
	v.classFeatures(&f, x, p, n, pp, nn)
	v.storyFeatures(&f, i, sentence, x, p, n)
	v.runFeatures(&f, i, x)
	return f.to
}

// classFeatures are what words of the same class have in common (Guo et al. 2014,
// "Revisiting embedding features for simple semi-supervised learning").
func (v *NameView) classFeatures(f *builder, x, p, n, pp, nn *sight) {
	coarse := v.classes.Coarse
	f.add(70, coarse(x.class), x.Shape(), 0)
	f.add(71, x.class.Middle(), x.Shape(), 0)
	f.add(72, x.class.Fine(), 0, 0)
	f.add(73, p.class.Middle(), 0, 0)
	f.add(74, n.class.Middle(), 0, 0)
	f.add(75, p.class.Fine(), 0, 0)
	f.add(76, n.class.Fine(), 0, 0)
	f.add(77, p.class.Middle(), x.class.Middle(), 0)
	f.add(78, x.class.Middle(), n.class.Middle(), 0)
	f.add(79, coarse(p.class), coarse(x.class), coarse(n.class))
	f.add(80, coarse(pp.class), coarse(p.class), x.Shape())
	f.add(81, coarse(n.class), coarse(nn.class), x.Shape())
	f.add(82, p.class.Middle(), n.class.Middle(), x.Shape())
}

// storyFeatures are what the rules and the other uses of the word say.
func (v *NameView) storyFeatures(f *builder, i int, sentence doc.Range, x, p, n *sight) {
	rx, rp, rn := v.ruleAt(i, sentence), v.ruleAt(i-1, sentence), v.ruleAt(i+1, sentence)
	f.add(40, rx, 0, 0)
	f.add(41, rp, rx, 0)
	f.add(42, rx, rn, 0)
	f.add(43, rp, rx, rn)
	f.add(44, rx, x.Lower, 0)
	f.add(45, rx, x.listed, x.Shape())
	f.add(46, rx, n.Lower, 0)
	f.add(47, rx, p.Lower, 0)
	m := v.memory[x.Lower]
	f.add(48, m.context, x.Shape(), 0)
	f.add(49, m.kinds, rx, 0)
	f.add(50, m.kinds, m.context, 0)
	f.add(51, m.context&(inLast|inFirst|inAlone|afterTitle|afterPlacePreposition|beforeSpeech), uint32(x.run), 0)
	f.add(52, m.kinds, uint32(x.runFrom), uint32(x.run))
	if p.run > 0 {
		f.add(53, v.memory[p.Lower].kinds, m.kinds, 0)
	}
	if n.run > 0 {
		f.add(54, v.memory[n.Lower].kinds, m.kinds, 1)
	}
	marks := uint32(v.s.words[i].flags & (start | quoted | headline | allCaps | capital))
	f.add(55, marks, rx, 0)
	f.add(56, marks, x.Shape(), tagless(x.listed))
}

// runFeatures are what the run of capitals around the word and its ends say.
func (v *NameView) runFeatures(f *builder, i int, x *sight) {
	if x.run == 0 {
		return
	}
	place := uint32(x.runFrom)<<4 | uint32(x.run)
	toEnd := uint32(x.run) - uint32(x.runFrom)
	f.add(60, x.last, 0, 0)
	f.add(61, x.last, toEnd, 0)
	f.add(62, place, x.Shape(), 0)
	f.add(63, x.before, uint32(x.runFrom), 0)
	f.add(64, x.after, toEnd, 0)
	f.add(65, x.before, x.after, 0)
	f.add(66, x.beforegroup, x.aftergroup, place)
	f.add(67, x.beforegroup, place, 0)
	f.add(68, x.aftergroup, place, 0)
	f.add(69, x.last, x.Lower, 0)
	f.add(90, x.lastclass.Middle(), toEnd, 0)
	f.add(91, x.firstclass.Middle(), uint32(x.runFrom), toEnd)
	f.add(92, v.classes.Coarse(x.firstclass), v.classes.Coarse(x.lastclass), place)
}

func tagless(listed uint32) uint32 {
	return listed & (listFirst | listCommon | listFunction | listTitleHead)
}

// builder collects features.
type builder struct{ to []uint32 }

func (b *builder) add(template, first, second, third uint32) {
	b.to = append(b.to, linear.Mix(template+200, first, second, third))
}

// tag is the part of speech of a token in its sentence.
func (v *NameView) tag(i int, sentence doc.Range) uint32 {
	if i < sentence.From || i >= sentence.To {
		return 0
	}
	return uint32(v.s.d.Tokens[i].XPOS) + 1
}

// ruleAt is what the rules took a token of the sentence for.
func (v *NameView) ruleAt(i int, sentence doc.Range) uint32 {
	if i < sentence.From || i >= sentence.To {
		return 0
	}
	return uint32(v.rule[i]) + 1
}

// JoinClasses is the number of sorts of tokens between which a change of label
// has weights of its own.
const JoinClasses = 5

// JoinClass sorts a token by what it can be in a name: a word with a capital, a
// preposition, an article or conjunction, a mark that joins, anything else.
func (v *NameView) JoinClass(i int) int {
	w := v.s.words[i]
	switch {
	case w.has(capital):
		return 0
	case w.lower == "of" || w.lower == "for":
		return 1
	case w.has(letters):
		return 2
	case w.lower == "-" || w.lower == "&" || w.lower == "'s" || w.lower == "'":
		return 3
	}
	return 4
}

// JoinFeature is the feature of a label right behind another one, at a token of
// a class; one of them for any class.
func JoinFeature(before Label, class int) [2]uint32 {
	return [2]uint32{linear.Mix(190, uint32(before), uint32(class)+1, 0), linear.Mix(190, uint32(before), 0, 0)}
}

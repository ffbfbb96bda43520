package actor

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/syntax"
	"dateline/model/internal/wordclass"
)

// NameView is a document as the learnt model sees it: stretches of tokens in
// which names may stand, and what is known of each token. Most tokens are in
// small letters among others in small letters; no name is looked for there.
type NameView struct {
	s        *scan
	seen     []sight     // of each token near a stretch
	rule     []uint8     // of each token: what the rules took it for
	stretch  []doc.Range // stretches in text order
	memory   map[uint32]memory
	classes  *wordclass.Table
	features [maxNameFeatures]uint32
}

// sight is what the features ask of a token.
type sight struct {
	syntax.Word
	class        wordclass.Class
	listed       uint32 // word lists that hold it, as a set
	read         bool
	runFrom, run uint8  // place in its run of capitals, and the run's length
	last         uint32 // of the run: its last word
	before       uint32 // of the run: the word before it
	after        uint32 // of the run: the word behind it
	aftergroup   uint32
	beforegroup  uint32
	firstclass   wordclass.Class // of the run: its first and last word
	lastclass    wordclass.Class
}

// memory is what all places where a story uses a word with a capital say about
// it: sets of contexts, and of what the rules took it for.
type memory struct{ context, kinds uint32 }

// ViewNames looks at a document whose sentences, tokens and parts of speech are
// known.
func ViewNames(d *doc.Document) *NameView {
	s := newScan(d)
	s.findPieces()
	s.linkTitles()
	s.decideKinds()
	return s.viewNames()
}

// Stretches returns the token ranges in which names may stand.
func (v *NameView) Stretches() []doc.Range { return v.stretch }

// viewNames prepares the learnt model from what the rules found.
func (s *scan) viewNames() *NameView {
	v := &NameView{
		s: s, seen: make([]sight, len(s.words)), rule: make([]uint8, len(s.words)),
		memory: make(map[uint32]memory, len(s.uses)/4+8), classes: wordclass.English(),
	}
	v.markRules()
	for _, r := range s.d.Ranges {
		v.findStretches(r)
	}
	for _, r := range v.stretch {
		v.sightRuns(r)
	}
	return v
}

// The kinds of pieces that are told apart as features, before the place of the
// token in the piece.
const (
	ruleNone = iota
	rulePerson
	ruleOrganization
	rulePlace
	ruleCountry
	ruleCapital
	ruleUnknown
	ruleDemonym
	ruleThing
	ruleTitle
	ruleNoun
	rulePronoun
)

// markRules notes for each token in which piece it stands, and where.
func (v *NameView) markRules() {
	for i := range v.s.pieces {
		p := &v.s.pieces[i]
		kind := ruleOf(p)
		for k := p.From; k < p.To; k++ {
			v.rule[k] = uint8(kind<<2 | int(NameLabel(0, k-p.From, p.Len())-1))
		}
	}
}

func ruleOf(p *piece) int {
	switch p.kind {
	case pieceDemonym:
		return ruleDemonym
	case pieceThing:
		return ruleThing
	case pieceTitle:
		return ruleTitle
	case pieceNoun:
		return ruleNoun
	case piecePronoun:
		return rulePronoun
	}
	switch {
	case p.capital:
		return ruleCapital
	case p.guess == model.KindPerson:
		return rulePerson
	case p.guess == model.KindOrganization:
		return ruleOrganization
	case p.guess == model.KindCountry:
		return ruleCountry
	case p.guess == model.KindPlace:
		return rulePlace
	}
	return ruleUnknown
}

// longestGap is the number of tokens without a capital that may stand between
// two with one inside a stretch: "Bank of the West".
const longestGap = 3

// longestStretch bounds a stretch, so that a page of capitals stays cheap.
const longestStretch = 256

// findStretches finds the stretches of a sentence.
func (v *NameView) findStretches(r doc.Range) {
	for i := r.From; i < r.To; i++ {
		if !v.mayName(i) {
			continue
		}
		to := i + 1
		for k := to; k < r.To && k <= to+longestGap && k < i+longestStretch; k++ {
			if v.mayName(k) {
				to = k + 1
			} else if !v.mayJoin(k) {
				break
			}
		}
		if to-i > 1 || !v.s.names.Function(v.s.words[i].lower) || v.rule[i]>>2 != ruleNone && v.rule[i]>>2 != rulePronoun {
			v.stretch = append(v.stretch, doc.Range{From: i, To: to})
		}
		i = to - 1
	}
}

// mayName reports whether a token can be the first or last of a name.
func (v *NameView) mayName(i int) bool {
	w := v.s.words[i]
	if w.has(capital) {
		return true
	}
	c := w.lower
	return len(c) > 1 && c[0] >= '0' && c[0] <= '9' && hasCapital(v.s.d.Word(i)) // 49ers' kin: 3M, 4Chan
}

// mayJoin reports whether a token can stand inside a name.
func (v *NameView) mayJoin(i int) bool {
	w := v.s.words[i]
	if w.has(letters) {
		return len(w.lower) <= 4
	}
	switch w.lower {
	case "-", "&", "'", "'s", ".", ",", "/", "–", "+", "!", "@", "’":
		return true
	}
	return w.lower[0] >= '0' && w.lower[0] <= '9'
}

// Word lists, as a set.
const (
	listFirst = 1 << iota
	listCountry
	listAdjective
	listCapital
	listPlace
	listOrganization
	listOrganizationHead
	listPlaceHead
	listPlaceFirst
	listThingHead
	listTitleHead
	listTitleField
	listHonorific
	listCommon
	listFunction
	listCreed
	listSpeech
	listActing
	listNoun
)

// sight returns what is known of a token, which is found out when first asked
// for; outside the sentence it is empty.
func (v *NameView) sight(i int) *sight {
	t := &v.seen[i]
	if !t.read {
		t.Word = syntax.ReadWord(v.s.d.Word(i))
		t.class = v.classes.Of(v.s.d.Word(i))
		t.listed, t.read = v.s.listed(i), true
	}
	return t
}

// listed finds the word lists that hold a token.
func (s *scan) listed(i int) uint32 {
	w := s.words[i]
	if !w.has(letters) {
		return 0
	}
	set := uint32(0)
	put := func(in bool, list uint32) {
		if in {
			set |= list
		}
	}
	class := s.titles.Class(w.lower)
	put(class.Has(lexicon.TitleHead), listTitleHead)
	put(class.Has(lexicon.TitleField|lexicon.TitleRank), listTitleField)
	put(class.Has(lexicon.TitleHonorific), listHonorific)
	put(s.names.Function(w.lower), listFunction)
	put(s.acting[w.lower], listActing)
	put(s.speechVerb(w.lower), listSpeech)
	put(s.orgs.Noun(w.lower), listNoun)
	if !w.has(capital) {
		return set
	}
	text := s.d.Word(i)
	_, first := s.names.First(w.lower)
	put(first, listFirst)
	put(s.names.Common(w.lower), listCommon)
	put(s.names.Creed(w.lower), listCreed)
	put(s.orgs.Head(w.lower) != nil, listOrganizationHead)
	put(s.orgs.PlaceHead(w.lower), listPlaceHead)
	put(s.orgs.PlaceFirst(w.lower), listPlaceFirst)
	put(s.orgs.ThingHead(w.lower), listThingHead)
	put(s.orgs.Known(text) != nil, listOrganization)
	put(s.world.Country(text) != nil, listCountry)
	put(s.world.Adjective(text) != nil, listAdjective)
	put(s.world.Capital(text) != nil, listCapital)
	put(s.world.Place(text), listPlace)
	return set
}

// sightRuns reads the tokens of a stretch, finds its runs of capitals, and adds
// what stands around each word to the memory of the story.
func (v *NameView) sightRuns(r doc.Range) {
	for i := r.From; i < r.To; {
		if !v.mayName(i) {
			v.sight(i)
			i++
			continue
		}
		to := i + 1
		for to < r.To && v.mayName(to) {
			to++
		}
		v.sightRun(doc.Range{From: i, To: to})
		i = to
	}
}

func (v *NameView) sightRun(r doc.Range) {
	sentence := v.s.d.Ranges[v.s.d.Tokens[r.From].Sentence]
	last := v.sight(r.To - 1).Lower
	firstclass, lastclass := v.sight(r.From).class, v.sight(r.To-1).class
	before, after := sight{}, sight{}
	if r.From > sentence.From {
		before = *v.sight(r.From - 1)
	}
	if r.To < sentence.To {
		after = *v.sight(r.To)
	}
	for k := r.From; k < r.To; k++ {
		t := v.sight(k)
		t.runFrom, t.run = uint8(min(k-r.From, 7)), uint8(min(r.Len(), 8))
		t.last, t.before, t.after = last, before.Lower, after.Lower
		t.firstclass, t.lastclass = firstclass, lastclass
		t.beforegroup, t.aftergroup = before.Group(), after.Group()
		v.remember(k, r, &before, &after)
	}
}

// Contexts of a word, as a set; one each for the kinds of pieces follow.
const (
	inLast = 1 << iota
	inFirst
	inMiddle
	inAlone
	afterTitle
	afterPlacePreposition
	afterThe
	afterArticle
	beforeSpeech
	beforeGenitive
	beforeBracket
	beforeHead
	beforeTitle
	beforeWho
	seenSmall
	seenLarge
)

// remember adds one use of the word at token k, in run r, to the memory.
func (v *NameView) remember(k int, r doc.Range, before, after *sight) {
	w, t := v.s.words[k], &v.seen[k]
	if w.has(headline) {
		return // capitals say little there
	}
	if w.has(start) && r.Len() == 1 && t.listed&(listFunction|listCommon) != 0 {
		return
	}
	m := v.memory[t.Lower]
	switch {
	case r.Len() == 1:
		m.context |= inAlone
	case k == r.From:
		m.context |= inFirst
	case k == r.To-1:
		m.context |= inLast
	default:
		m.context |= inMiddle
	}
	if k == r.From {
		m.context |= v.contextBefore(k, before)
	}
	if k == r.To-1 {
		m.context |= v.contextAfter(k, after)
	}
	u := v.s.uses[w.lower]
	if u.lower > 0 {
		m.context |= seenSmall
	}
	if u.capital > 0 {
		m.context |= seenLarge
	}
	if rule := v.rule[k]; rule>>2 != ruleNone {
		m.kinds |= 1 << (rule >> 2)
		if rule>>2 <= rulePlace && rule&3 != atOnly {
			m.kinds |= 1 << (12 + 3*(rule>>2-1) + rule&3)
		}
	}
	v.memory[t.Lower] = m
}

func (v *NameView) contextBefore(k int, before *sight) uint32 {
	set := uint32(0)
	if before.listed&(listTitleHead|listHonorific) != 0 {
		set |= afterTitle
	}
	switch v.s.word(k - 1).lower {
	case "in", "at", "near", "outside", "across", "throughout":
		set |= afterPlacePreposition
	case "the":
		set |= afterThe
	case "a", "an", "his", "her", "my", "your", "our", "their", "its":
		set |= afterArticle
	}
	return set
}

func (v *NameView) contextAfter(k int, after *sight) uint32 {
	set := uint32(0)
	switch {
	case after.listed&listSpeech != 0:
		set |= beforeSpeech
	case after.listed&listTitleHead != 0:
		set |= beforeTitle
	case after.listed&listNoun != 0:
		set |= beforeHead
	}
	switch v.s.word(k + 1).lower {
	case "'s", "'":
		set |= beforeGenitive
	case "(":
		set |= beforeBracket
	case "who":
		set |= beforeWho
	case ",":
		if next := v.s.word(k + 2).lower; next == "who" || isAge(next) {
			set |= beforeWho
		}
	}
	return set
}

// RuleLabel is the label that the rules give a token. It reports false where they
// found a name and could not tell what of.
func (v *NameView) RuleLabel(i int) (Label, bool) {
	place := Label(v.rule[i] & 3)
	switch v.rule[i] >> 2 {
	case rulePerson:
		return 1 + 4*Label(PersonName) + place, true
	case ruleOrganization:
		return 1 + 4*Label(OrganizationName) + place, true
	case rulePlace, ruleCountry, ruleCapital:
		return 1 + 4*Label(PlaceName) + place, true
	case ruleDemonym, ruleThing:
		return 1 + 4*Label(OtherName) + place, true
	case ruleUnknown:
		return Outside, false
	}
	return Outside, true
}

package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// actor is an actor in the making.
type actor struct {
	name        string
	kind        model.Kind
	words       []string // of a person's name, in small letters
	role        string
	affiliation int              // index of an actor; -1 for none
	nation      *lexicon.Country // the country he belongs to, if it is an actor too
	aliases     []string
	mentions    []model.Mention
	unnamed     bool
	gender      lexicon.Gender
	nouns       []string // common nouns that call it again
	head        string   // of an unnamed actor: its noun, in the singular
	landmark    bool     // a place whose name says that it is a mosque or a lake
	bare        bool     // has been named by surname alone
	seen        int      // sentence of the last mention passed
	weight      int      // mentions passed
}

// joiner makes actors of pieces.
type joiner struct {
	s          *scan
	actors     []actor
	pieceActor []int // parallel to the pieces; -1 for none
	countries  map[*lexicon.Country]int
	byName     map[string]int   // kind and full name
	bySurname  map[string][]int // each last part of a person's name; the newest last
	byFirst    map[string]int   // first name alone; -1 when two persons bear it
	byOrgPart  map[string]int   // last words of an organisation's name; its acronym
	byHead     map[string]int   // noun an organisation's name begins or ends with; -1 for several
	byNoun     map[string]int   // common noun -> organisation mentioned last
	byRole     map[string][]int // head of a role -> persons, the newest last
	unnamed    map[string]int
	byOwner    map[owned]int
	recent     []reference
	speakers   []int // of each sentence; -1 for none

	nominals     []nominal // of one sentence
	nominalsOf   int       // the sentence
	nominalsFrom int       // its first token
	dominant     dominants
	awaited      []awaited
	nounActor    map[int]int // of the nouns outside the pieces that mean an actor
}

// newJoiner starts with no actors and no piece joined.
func newJoiner(s *scan) *joiner {
	j := &joiner{
		s: s, pieceActor: make([]int, len(s.pieces)),
		countries: make(map[*lexicon.Country]int), byName: make(map[string]int),
		bySurname: make(map[string][]int), byFirst: make(map[string]int), byOrgPart: make(map[string]int),
		byNoun: make(map[string]int), byHead: make(map[string]int), byRole: make(map[string][]int), unnamed: make(map[string]int),
		byOwner: make(map[owned]int), nounActor: make(map[int]int),
		speakers: make([]int, len(s.d.Ranges)),
	}
	for i := range j.pieceActor {
		j.pieceActor[i] = -1
	}
	for i := range j.speakers {
		j.speakers[i] = -1
	}
	return j
}

// run joins names first, over the whole story, since they do not depend on
// what stands before them; then titles and pronouns in text order, which do.
func (j *joiner) run() {
	for i := range j.s.pieces {
		if j.s.pieces[i].kind == pieceName {
			j.joinName(i)
			j.noteSpeaker(i)
		}
		j.joinNested(i)
	}
	j.lendTitles()
	j.findDominants()
	passed := 0
	for i := range j.s.pieces {
		p := &j.s.pieces[i]
		j.nouns(passed, p.From)
		passed = max(passed, p.To)
		switch {
		case p.kind == pieceName:
			j.passName(i)
		case p.kind == pieceTitle && j.describeTitle(i):
		case p.kind == pieceTitle && !p.used:
			j.joinTitle(i)
		case p.kind == pieceTitle && p.apposed >= 0 && j.isPerson(j.pieceActor[p.apposed]):
			j.mention(j.pieceActor[p.apposed], p, model.FormTitle, "stands beside the name")
		case p.kind == pieceDemonym && p.Len() == 1:
			j.enter(p.sentence)
			j.describe(p.From) // a Briton
		case p.kind == pieceNoun:
			j.joinGovernment(i)
		case p.kind == piecePronoun:
			j.joinPronoun(i)
		}
		if p.kind == piecePronoun || p.kind == pieceTitle {
			j.noteSpeaker(i)
		}
	}
	j.nouns(passed, len(j.s.d.Tokens))
	j.joinAwaited()
	j.affiliate()
	j.joinFirstPersons()
}

// lendTitles makes a title right before a name mean its bearer, too: in "Senator Doe
// slept" the tree takes Senator for the subject.
func (j *joiner) lendTitles() {
	for i := len(j.s.pieces) - 2; i >= 0; i-- {
		p, next := &j.s.pieces[i], &j.s.pieces[i+1]
		if p.kind == pieceTitle && p.used && p.To == next.From && p.sentence == next.sentence && j.isPerson(j.pieceActor[i+1]) {
			j.pieceActor[i] = j.pieceActor[i+1]
		}
	}
}

// named returns a name with the titles right before it.
func (j *joiner) named(i int) doc.Range {
	r := j.s.pieces[i].Range
	for i--; i >= 0 && j.s.pieces[i].kind == pieceTitle && j.s.pieces[i].used && j.s.pieces[i].To == r.From; i-- {
		r.From = j.s.pieces[i].From
	}
	return r
}

// isPerson reports whether an actor is one person; a is -1 for none.
func (j *joiner) isPerson(a int) bool { return a >= 0 && j.actors[a].kind == model.KindPerson }

// joinName gives a name to its actor, new or known.
func (j *joiner) joinName(i int) {
	p := &j.s.pieces[i]
	var a int
	switch {
	case p.guess == "":
		return
	case p.guess == model.KindCountry || p.country != nil && p.guess == model.KindCountry:
		a = j.country(p)
	case p.guess == model.KindPerson:
		a = j.person(p)
	case p.guess == model.KindOrganization:
		a = j.organization(i)
	default:
		a = j.simple(p)
	}
	j.pieceActor[i] = a
	j.mention(a, p, model.FormName, "")
	if p.gender != lexicon.GenderUnknown && j.actors[a].gender == lexicon.GenderUnknown {
		j.actors[a].gender = p.gender
	}
}

// add starts an actor and returns its index.
func (j *joiner) add(a actor) int {
	a.affiliation = -1
	j.actors = append(j.actors, a)
	return len(j.actors) - 1
}

// country returns the actor of a country, or of a capital that stands for one.
func (j *joiner) country(p *piece) int {
	if p.country == nil {
		return j.simple(p)
	}
	a, ok := j.countries[p.country]
	if !ok {
		a = j.add(actor{name: p.country.Name, kind: model.KindCountry})
		j.countries[p.country] = a
	}
	return a
}

// simple joins names of places and other names by their words alone.
func (j *joiner) simple(p *piece) int {
	key := string(p.guess) + ":" + strings.TrimPrefix(lowered(j.text(p.Range)), "the ")
	a, ok := j.byName[key]
	if !ok {
		name := j.text(p.Range)
		if w := j.s.words[p.From]; p.Len() == 1 && w.has(allCaps) && len(w.lower) > 3 && p.guess == model.KindPlace && !strings.Contains(name, ".") {
			name = capitalised(w.lower) // a dateline: TARNBY
		}
		nouns := j.placeNouns(p)
		a = j.add(actor{name: name, kind: p.guess, nouns: nouns, landmark: len(nouns) > 0})
		j.byName[key] = a
	}
	return a
}

// placeNouns returns the nouns of its name that call a place again: "the mosque",
// "the lake".
func (j *joiner) placeNouns(p *piece) []string {
	if p.guess != model.KindPlace {
		return nil
	}
	last := j.s.words[p.To-1].lower
	switch {
	case p.Len() > 1 && (j.s.orgs.PlaceHead(last) || j.s.names.Common(last)):
		return []string{last}
	case p.Len() > 1 && j.s.orgs.PlaceFirst(j.s.words[p.From].lower) && j.s.orgs.PlaceHead(j.s.words[p.From].lower): // not South
		return []string{j.s.words[p.From].lower}
	}
	return nil
}

// capitalised writes the first letter of a word large.
func capitalised(w string) string {
	r, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[size:]
}

// text is a range as one line.
func (j *joiner) text(r doc.Range) string { return oneLine(j.s.d.Slice(r)) }

// oneLine makes each run of white space one blank, as a hard-wrapped name needs.
func oneLine(t string) string {
	if strings.ContainsAny(t, "\n\t") || strings.Contains(t, "  ") {
		return strings.Join(strings.Fields(t), " ")
	}
	return t
}

// organization joins an organisation by its full name, a later part of it, or
// its acronym.
func (j *joiner) organization(i int) int {
	p := &j.s.pieces[i]
	text := strings.TrimPrefix(j.text(p.Range), "The ")
	if p.org != nil {
		if a, ok := j.byName["known:"+p.org.Name]; ok {
			return a
		}
	}
	key := lowered(text)
	if a, ok := j.byOrgPart[key]; ok && p.org == nil {
		return a
	}
	if p.longForm >= 0 && j.pieceActor[p.longForm] >= 0 {
		a := j.pieceActor[p.longForm]
		j.byOrgPart[key] = a
		return a
	}
	if p.org != nil {
		if a, ok := j.byOrgPart[lowered(strings.TrimPrefix(p.org.Name, "The "))]; ok {
			j.byName["known:"+p.org.Name] = a
			return a
		}
	}
	if a := j.shorter(p); a >= 0 && p.org == nil {
		j.nameOrganization(a, p, key)
		return a
	}
	if a, ok := j.byHead[key]; ok && a >= 0 && p.Len() == 1 && p.org == nil {
		return a // the Court, of the Supreme Court of Norvik
	}
	a := j.add(actor{name: j.text(p.Range), kind: model.KindOrganization, nation: p.country})
	if p.org != nil {
		j.byName["known:"+p.org.Name] = a
		j.actors[a].nouns = p.org.Nouns
	}
	j.nameOrganization(a, p, key)
	return a
}

// shorter returns the organisation that was named before by its acronym or by
// the first part of its name ("the Tovel Foundation for the Arts"), or -1.
func (j *joiner) shorter(p *piece) int {
	if initials := j.s.initials(p.Range); len(initials) >= 3 && initials != lowered(j.text(p.Range)) {
		if a, ok := j.byOrgPart[initials]; ok && lowered(j.actors[a].name) == initials {
			return a
		}
	}
	if front := j.front(p); front != "" {
		if a, ok := j.byOrgPart[front]; ok && lowered(j.actors[a].name) == front {
			return a
		}
	}
	return -1
}

// front returns the part of an organisation's name before "of" or "for", if it
// can stand by itself; else "".
func (j *joiner) front(p *piece) string {
	for k := p.From + 2; k < p.To-1; k++ {
		if w := j.s.words[k].lower; w == "of" || w == "for" || w == "on" {
			if j.s.orgs.Head(j.s.words[k-1].lower) != nil {
				return lowered(j.text(doc.Range{From: p.From, To: k}))
			}
			break
		}
	}
	return ""
}

// nameOrganization enters the ways an organisation may be named later: the last
// words of its name as far as they hold its head, its initials, and its nouns.
func (j *joiner) nameOrganization(a int, p *piece, key string) {
	j.byOrgPart[key] = a
	s := j.s
	if p.Len() > 1 {
		j.enterHead(a, s.words[p.To-1].lower)
		for k := p.From; k < p.To-1; k++ {
			if next := s.words[k+1].lower; next == "of" || next == "for" {
				j.enterHead(a, s.words[k].lower)
				break
			}
		}
	}
	if nouns := s.orgs.Head(s.words[p.To-1].lower); nouns != nil {
		j.actors[a].nouns = append(j.actors[a].nouns[:len(j.actors[a].nouns):len(j.actors[a].nouns)], nouns...)
		for k := p.From + 1; k < p.To-1 && k < p.From+6; k++ {
			if s.words[k].has(capital) {
				part := lowered(j.text(doc.Range{From: k, To: p.To}))
				if _, taken := j.byOrgPart[part]; !taken {
					j.byOrgPart[part] = a
				}
			}
		}
	}
	for k := p.From; k < p.To-1; k++ {
		if next := s.words[k+1].lower; next == "of" || next == "for" || next == "on" {
			j.actors[a].nouns = append(j.actors[a].nouns[:len(j.actors[a].nouns):len(j.actors[a].nouns)], s.orgs.Head(s.words[k].lower)...)
			break
		}
	}
	if front := s.companyFront(p.Range); front.Len() > 0 {
		part := lowered(j.text(front))
		if _, taken := j.byOrgPart[part]; !taken {
			j.byOrgPart[part] = a
		}
	}
	if front := j.front(p); front != "" {
		if _, taken := j.byOrgPart[front]; !taken {
			j.byOrgPart[front] = a
		}
		// The Danish Supreme Court of Appeal is the Supreme Court.
		if first, rest, ok := strings.Cut(front, " "); ok && s.world.Adjective(capitalised(first)) != nil {
			if _, taken := j.byOrgPart[rest]; !taken {
				j.byOrgPart[rest] = a
			}
		}
	}
	if initials := s.initials(p.Range); len(initials) >= 3 {
		if _, taken := j.byOrgPart[initials]; !taken {
			j.byOrgPart[initials] = a
		}
	}
}

// enterHead notes the noun that an organisation's name begins or ends with. Where
// two have the same, it alone means neither.
func (j *joiner) enterHead(a int, head string) {
	if j.s.orgs.Head(head) == nil {
		return
	}
	if other, ok := j.byHead[head]; ok && other != a {
		a = -1
	}
	j.byHead[head] = a
}

// mention records a mention, and the name it gives the actor.
func (j *joiner) mention(a int, p *piece, form model.Form, reason string) {
	r := p.Range
	if form == model.FormTitle {
		r = p.extent
	}
	act := &j.actors[a]
	act.mentions = append(act.mentions, model.Mention{Span: j.s.d.Span(r), Form: form, Reason: reason})
	if form != model.FormName {
		return
	}
	name := j.text(r)
	if strings.EqualFold(name, act.name) {
		return
	}
	if act.kind == model.KindPerson && r.Len() > len(act.words) || act.kind == model.KindOrganization && r.Len() > 1 && len(name) > len(act.name) && p.org == nil {
		if act.kind == model.KindPerson {
			act.words = j.personWords(r)
		}
		name, act.name = act.name, name
	}
	const most = 16
	if len(act.aliases) < most && !contains(act.aliases, name) {
		act.aliases = append(act.aliases, name)
	}
}

// contains reports whether a short list holds a word.
func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

// refer notes a mention for the pronouns and nouns to come.
func (j *joiner) refer(a int, p *piece, subject bool) {
	j.recent = append(j.recent, reference{
		actor: a, sentence: p.sentence, token: p.To, subject: subject, quoted: j.s.words[p.From].has(quoted),
	})
	j.actors[a].seen = p.sentence
	j.actors[a].weight++
	for _, noun := range j.actors[a].nouns {
		j.byNoun[noun] = a
	}
}

// passName makes a name salient and notes its role.
func (j *joiner) passName(i int) {
	p, a := &j.s.pieces[i], j.pieceActor[i]
	if a < 0 {
		return
	}
	if p.role.To > 0 {
		j.giveRole(a, p.role, p.affiliation)
	}
	j.refer(a, p, j.s.isSubject(j.named(i)))
}

// affiliate turns nations into actors, where the story names them.
func (j *joiner) affiliate() {
	for i := range j.actors {
		a := &j.actors[i]
		if a.affiliation < 0 && a.nation != nil {
			if c, ok := j.countries[a.nation]; ok {
				a.affiliation = c
			}
		}
		if a.affiliation == i {
			a.affiliation = -1
		}
	}
}

// noteSpeaker makes the actor of a piece the speaker of its sentence if a verb
// of saying stands beside it outside quotation marks.
func (j *joiner) noteSpeaker(i int) {
	p, a := &j.s.pieces[i], j.pieceActor[i]
	if a < 0 || j.s.words[p.From].has(quoted) || j.speakers[p.sentence] >= 0 {
		return
	}
	if j.s.speaks(p.extent.To) || p.kind == pieceName && j.s.speaks(j.s.overApposition(p.To)) || j.s.speechVerb(j.s.word(p.extent.From-1).lower) || p.role.To > 0 && j.s.speechVerb(j.s.word(p.role.From-1).lower) {
		j.speakers[p.sentence] = a
	}
}

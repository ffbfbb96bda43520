package said

import (
	"dateline/model/internal/shallow"
)

// frame is the shape of what surrounds a cue.
type frame uint8

const (
	frameNone             frame = iota // nothing that could be content
	frameThat                          // said that he ...
	frameClause                        // said he ...
	frameWh                            // asked whether, knows what
	frameQuote                         // said, "..."
	frameInfinitive                    // promised to
	frameObjectInfinitive              // urged them to
	frameObject                        // rejected the plan
	frameGerund                        // denied taking
	framePreposition                   // called for, warned of
	frameLeft                          // "...", he said
	frameColon                         // X: ...
	framePhrase                        // according to X
	frameAs                            // as X told Y, ...
	frameMiddle                        // ..., he said, ...
)

// frameCodes names the frames in the table of counts.
const frameCodes = "etcwqijogpLnPam"

// right is what stands to the right of a verb.
type right struct {
	frame       frame
	from        int    // first token of the content
	preposition string // of framePreposition
	particle    int    // token after the particle, or the group's end
	addressee   int    // head of whom it is said to, -1 without
}

// verbsWith lists the verbs that take a particle with them: "pointed out".
func verbsWith(particle string) string {
	switch particle {
	case "out":
		return " point lay spell rule call speak lash set find figure hit single come "
	case "up":
		return " sum bring speak back offer own open "
	case "off":
		return " fire write brush shrug "
	case "back":
		return " hit fire shoot push "
	case "down":
		return " turn double "
	case "on":
		return " go "
	}
	return ""
}

// readRight classifies what follows a verb group in its sentence.
func (s *stage) readRight(g int) right {
	group := &s.a.Groups[g]
	end := s.sentence(group.Head).To
	lemma := s.a.Words[group.Head].Lemma
	k := group.To
	r := right{addressee: -1}
	if k < end && contains(verbsWith(s.a.Lower(k)), lemma) {
		k++
	}
	r.particle = k
	k = s.skipAside(k, end)
	if k < end && s.a.Lower(k) == "to" && contains(" say speak write reply add explain complain suggest admit confirm announce mention state tweet ", lemma) || k < end && s.lemmaIs(group.Head, addressWord) {
		k = s.readAddressee(k, end, &r)
	}
	r.frame, r.from = s.frameAt(k, end, &r)
	return r
}

func contains(list, word string) bool {
	for i := 0; i+len(word)+2 <= len(list); i++ {
		if list[i] == ' ' && list[i+1:i+1+len(word)] == word && list[i+1+len(word)] == ' ' {
			return true
		}
	}
	return false
}

// skipAside steps over what may stand between a verb and what it governs:
// adverbs, dates, and phrases such as "in a statement", "on Twitter".
func (s *stage) skipAside(k, end int) int {
	for steps := 0; k < end && steps < 8; steps++ {
		switch {
		case s.dated[k] || s.a.Words[k].Tag == shallow.Adverb && s.a.Lower(k) != "there":
			k++
		case s.a.Words[k].Tag == shallow.Preposition && k+1 < end && s.dated[k+1]:
			k++
		case s.is(k, placeWord) && s.isOccasion(k+1, end):
			k = s.occasionEnd(k+1, end)
		default:
			return k
		}
	}
	return k
}

func (s *stage) isOccasion(k, end int) bool {
	c := s.a.ChunkAt(k)
	if k >= end || c < 0 {
		return false
	}
	return s.is(s.a.Chunks[c].Head, occasionWord)
}

func (s *stage) occasionEnd(k, end int) int {
	k = s.a.Chunks[s.a.ChunkAt(k)].To
	for k+1 < end && contains(" with to on at from for in of by ", s.a.Lower(k)) {
		c := s.a.ChunkAt(k + 1)
		if c < 0 {
			break
		}
		k = s.a.Chunks[c].To
	}
	return k
}

// readAddressee reads "them", "the paper", "to reporters" when more follows
// than the addressee itself.
func (s *stage) readAddressee(k, end int, r *right) int {
	at := k
	if s.a.Lower(at) == "to" {
		at++
	}
	c := s.a.ChunkAt(at)
	if c < 0 || at >= end {
		return k
	}
	chunk := s.a.Chunks[c]
	if chunk.From != at && s.a.Lower(k) == "to" {
		return k
	}
	next := chunk.To
	for next+1 < end && contains(" at in of from on with for ", s.a.Lower(next)) && s.a.ChunkAt(next+1) >= 0 {
		if s.dated[next+1] {
			break
		}
		next = s.a.Chunks[s.a.ChunkAt(next+1)].To
	}
	next = s.skipAside(next, end)
	if g := s.a.GroupAt(next); next < end && g >= 0 && s.a.Groups[g].Mood == shallow.Finite && s.a.Groups[g].From == next {
		return k // it is the subject of what follows
	}
	r.addressee = chunk.Head
	return next
}

// clauseAfterAs returns the first token of the clause that "as X said," at the
// start of a sentence introduces, or 0.
func (s *stage) clauseAfterAs(g int, r *right) int {
	subject := s.a.Subjects[g]
	sentence := s.sentence(s.a.Groups[g].Head)
	as := subject.From - 1
	if subject.Head < 0 || s.a.Lower(as) != "as" {
		return 0
	}
	if before := s.a.Tag(as - 1); as-sentence.From > 1 && before != shallow.Comma && before != shallow.Conjunction && before != shallow.Dash {
		return 0
	}
	for k := s.a.Groups[g].To; k < sentence.To && k < s.a.Groups[g].To+15; k++ {
		if s.a.Tag(k) == shallow.Comma && s.a.ChunkAt(k+1) >= 0 {
			if c := s.a.ChunkAt(s.a.Groups[g].To); c >= 0 && s.lemmaIs(s.a.Groups[g].Head, addressWord) {
				r.addressee = s.a.Chunks[c].Head
			}
			return k + 1
		}
		if other := s.a.GroupAt(k); other >= 0 && other != g {
			return 0
		}
	}
	return 0
}

// frameAt classifies what begins at token k.
func (s *stage) frameAt(k, end int, r *right) (frame, int) {
	if k >= end {
		return frameNone, k
	}
	w := &s.a.Words[k]
	switch w.Tag {
	case shallow.That:
		if s.a.Tag(k+1) != shallow.Stop {
			return frameThat, k
		}
	case shallow.Comma, shallow.Colon, shallow.Quote, shallow.Dash:
		return s.frameAtMark(k, end)
	case shallow.Wh:
		return frameWh, k
	case shallow.Subordinator:
		if w.Lower == "if" {
			return frameWh, k
		}
		return frameNone, k
	case shallow.To:
		return s.withAddressee(frameInfinitive, r), k
	case shallow.Not:
		if s.a.Tag(k+1) == shallow.To {
			return s.withAddressee(frameInfinitive, r), k
		}
	case shallow.Verb:
		if g := s.a.GroupAt(k); g >= 0 && s.a.Groups[g].Mood == shallow.Gerund {
			return frameGerund, k
		}
	case shallow.Preposition:
		r.preposition = w.Lower
		return framePreposition, k
	}
	if w.Lower == "there" && s.a.GroupAt(k+1) >= 0 {
		return frameClause, k
	}
	if s.a.ChunkAt(k) >= 0 {
		return s.frameOfPhrase(k, end), k
	}
	return frameNone, k
}

// frameAtMark classifies what a punctuation mark introduces.
func (s *stage) frameAtMark(k, end int) (frame, int) {
	switch s.a.Words[k].Tag {
	case shallow.Comma:
		// "said, citing the report, that" and "said, “..." both go on.
		if isOpening(s, k+1) {
			return frameQuote, k + 1
		}
		if at := s.resumes(k, end); at > 0 {
			return frameThat, at
		}
	case shallow.Colon:
		if s.a.Lower(k) == ":" && (k+1 < end || isOpening(s, k+1)) {
			return frameQuote, k + 1
		}
	case shallow.Quote:
		if isOpening(s, k) {
			return s.frameOfQuote(k, end), k
		}
	}
	return frameNone, k
}

func (s *stage) withAddressee(f frame, r *right) frame {
	if r.addressee >= 0 {
		return frameObjectInfinitive
	}
	return f
}

func isOpening(s *stage, k int) bool {
	q := s.quoteOf(k)
	return q != nil && q.From == k
}

// resumes finds the "that" behind an aside between commas, or 0.
func (s *stage) resumes(k, end int) int {
	for i := k + 1; i < end && i < k+15; i++ {
		if s.a.Words[i].Tag == shallow.Comma {
			if s.a.Tag(i+1) == shallow.That && i+2 < end {
				return i + 1
			}
			return 0
		}
	}
	return 0
}

// frameOfQuote tells a quotation that is all of the content from one that
// only begins a phrase: said “serious decisions” would follow.
func (s *stage) frameOfQuote(k, end int) frame {
	q := s.quoteOf(k)
	if q.To < end && s.a.Tag(q.To) != shallow.Comma && s.a.Tag(q.To) != shallow.Stop {
		if g := s.a.GroupAt(q.To); g >= 0 && s.a.Groups[g].Mood == shallow.Finite {
			return frameClause
		}
	}
	return frameQuote
}

// frameOfPhrase looks past a noun phrase: a finite verb makes it a clause, an
// infinitive an order, else it is an object.
func (s *stage) frameOfPhrase(k, end int) frame {
	for i := k; i < end && i < k+40; i++ {
		w := &s.a.Words[i]
		if g := s.a.GroupAt(i); g >= 0 {
			group := &s.a.Groups[g]
			switch {
			case group.Mood == shallow.Finite:
				return frameClause
			case group.Mood == shallow.Infinitive && i > k:
				return frameObjectInfinitive
			case group.Mood == shallow.Gerund || group.Mood == shallow.Participle:
				if group.Mood == shallow.Gerund && s.a.Tag(i-1) != shallow.Preposition {
					return frameObject
				}
			}
			i = max(i, group.To-1)
			continue
		}
		switch w.Tag {
		case shallow.Conjunction:
			if s.finiteFollows(i + 1) {
				return frameObject
			}
		case shallow.Comma, shallow.Colon, shallow.Stop, shallow.Dash, shallow.Subordinator, shallow.That:
			if w.Tag == shallow.Dash && s.touches(i) {
				continue
			}
			if w.Tag == shallow.Comma && s.commaInPhrase(i, end) {
				continue
			}
			return frameObject
		case shallow.Wh:
			if w.Lower == "who" || w.Lower == "which" || w.Lower == "what" {
				return frameObject
			}
		}
	}
	return frameObject
}

// commaInPhrase reports whether the comma at i parts a subject from its
// apposition or a list, seen from the finite verb that follows soon.
func (s *stage) commaInPhrase(i, end int) bool {
	for k := i + 1; k < end && k < i+10; k++ {
		if s.a.Words[k].Tag == shallow.Comma {
			g := s.a.GroupAt(k + 1)
			return g >= 0 && s.a.Groups[g].Mood == shallow.Finite
		}
		if s.a.GroupAt(k) >= 0 {
			return false
		}
	}
	return false
}

// code returns the frame as the table of counts names it, after a letter for
// passives, gerunds, infinitives, and modal or negated groups.
func (s *stage) code(g int, r *right) string {
	code := string(frameCodes[r.frame])
	if r.frame == framePreposition {
		code += r.preposition
	}
	group := &s.a.Groups[g]
	switch {
	case group.Passive, group.Mood == shallow.Participle:
		return "v" + code
	case group.Mood == shallow.Gerund:
		return "G" + code
	case group.Mood == shallow.Infinitive:
		return "I" + code
	case group.Modal >= 0 || group.Negated:
		return "M" + code
	}
	return code
}

// sourceClass tells what kind of word the source is, as the counts name it: a
// name (r), a person's pronoun (p), another pronoun (i), a common noun (o), or
// none (n). Names speak more often than things do.
func (s *stage) sourceClass(c *claim) byte {
	if c.sourceAt < 0 {
		return 'n'
	}
	switch s.a.Tag(c.sourceAt) {
	case shallow.Proper:
		return 'r'
	case shallow.Noun:
		return 'o'
	}
	if contains(" he she they who we i you his her their my our your ", s.a.Lower(c.sourceAt)) {
		return 'p'
	}
	return 'i'
}

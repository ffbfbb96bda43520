package shallow

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// tagger holds the tables while one document is tagged.
type tagger struct {
	doc    *doc.Document
	closed map[string]Tag
	verbs  map[string]lexicon.Verb
	words  []Word
	names  map[string]bool // verbs of the table seen with a capital inside a sentence
}

func tagWords(d *doc.Document) []Word {
	t := &tagger{doc: d, closed: closedTable(), verbs: lexicon.VerbTable(), words: make([]Word, len(d.Tokens))}
	t.collectNames()
	for _, r := range d.Ranges {
		title := t.isTitleCase(r)
		for i := r.From; i < r.To; i++ {
			t.first(i, r, title)
		}
		for i := r.From; i < r.To; i++ {
			switch {
			case d.Tokens[i].UPOS != doc.NoUPOS:
				t.settleByTag(i, r)
			case t.words[i].Tag == Verb:
				t.settle(i, r)
			}
		}
		t.settleSmallWords(r)
	}
	return t.words
}

// collectNames notes words that look like verbs but are written with a capital
// inside sentences, as a name such as "Grant" is.
func (t *tagger) collectNames() {
	t.names = make(map[string]bool)
	for _, r := range t.doc.Ranges {
		if t.isTitleCase(r) {
			continue
		}
		for i := r.From + 1; i < r.To; i++ {
			w := t.doc.Word(i)
			if w[0] < 'A' || w[0] > 'Z' || markOrStop(t.doc.Word(i-1)) {
				continue
			}
			if lower := strings.ToLower(w); t.verbs[lower].Lemma != "" {
				t.names[lower] = true
			}
		}
	}
}

func markOrStop(word string) bool {
	c, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsLetter(c) && !unicode.IsDigit(c)
}

// isTitleCase reports whether a sentence is set like a headline, where capital
// letters say nothing about names.
func (t *tagger) isTitleCase(r doc.Range) bool {
	capitals, words := 0, 0
	for i := r.From; i < r.To && i < r.From+40; i++ {
		w := t.doc.Word(i)
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(c) && len(w) > 3 {
			words++
			if unicode.IsUpper(c) {
				capitals++
			}
		}
	}
	return words >= 4 && capitals*10 >= words*8
}

// first gives a token the tag that its form alone suggests; every possible
// verb becomes a Verb, to be settled by its neighbours.
func (t *tagger) first(i int, r doc.Range, title bool) {
	raw := t.doc.Word(i)
	c, _ := utf8.DecodeRuneInString(raw)
	lower := raw
	if hasUpper(raw) {
		lower = strings.ToLower(raw)
	}
	w := &t.words[i]
	w.Lower, w.Lemma = lower, lower
	upper := unicode.IsUpper(c)
	if tag, ok := t.closed[lower]; ok && !(upper && !title && len(raw) > 1 && isAllUpper(raw)) && !(tag == Adverb && t.verbs[lower].Form&lexicon.Base != 0 && t.afterTo(i, r)) {
		w.Tag = tag
		if tag == Auxiliary {
			w.Lemma, w.Form = auxiliary(lower, t.verbs)
		}
		return
	}
	v, isVerb := t.verbs[lower]
	switch {
	case unicode.IsDigit(c):
		w.Tag = Number
	case !unicode.IsLetter(c):
		w.Tag = Mark
	case upper && !title && (i > r.From && !t.startsQuote(i) || !isVerb || t.names[lower] && v.Form&lexicon.Gerund == 0):
		w.Tag = Proper
	case isVerb:
		w.Tag, w.Lemma, w.Form = Verb, v.Lemma, v.Form
	case isAdverb(lower):
		w.Tag = Adverb
	case !upper && t.looksVerbal(lower, i, r):
		w.Tag, w.Form = Verb, lexicon.Past|lexicon.Participle
		if strings.HasSuffix(lower, "ing") {
			w.Form = lexicon.Gerund
		}
	case upper:
		w.Tag = Proper
	default:
		w.Tag = Noun
	}
}

// looksVerbal reports whether a word unknown to the table has the ending of a
// past, or of a gerund behind a form of "be".
func (t *tagger) looksVerbal(lower string, i int, r doc.Range) bool {
	if strings.HasSuffix(lower, "ing") {
		return len(lower) > 5 && i > r.From && t.words[i-1].Lemma == "be"
	}
	return len(lower) > 4 && strings.HasSuffix(lower, "ed") && lower[len(lower)-3] != 'e' &&
		!strings.Contains(" hundred naked sacred wicked rugged kindred hatred beloved ", " "+lower+" ")
}

// afterTo reports whether "to" or a modal stands right before, so that "back"
// and the like are verbs.
func (t *tagger) afterTo(i int, r doc.Range) bool {
	return i > r.From && (t.words[i-1].Tag == Modal || t.words[i-1].Lower == "to")
}

// startsQuote reports whether the token is the first word of a quotation or of
// a clause after a colon, where a capital letter proves no name.
func (t *tagger) startsQuote(i int) bool {
	tag := t.words[i-1].Tag
	return tag == Quote || tag == Colon || tag == Stop
}

func auxiliary(lower string, verbs map[string]lexicon.Verb) (string, lexicon.VerbForm) {
	switch lower {
	case "'m", "’m", "'re", "’re":
		return "be", lexicon.Third
	case "'ve", "’ve":
		return "have", lexicon.Base
	}
	v := verbs[lower]
	return v.Lemma, v.Form
}

// settleByTag takes over what the tagger says of a word of an open class.
func (t *tagger) settleByTag(i int, r doc.Range) {
	w, token := &t.words[i], &t.doc.Tokens[i]
	if w.Tag == Verb && i > r.From+1 && t.words[i-1].Lower == "-" && t.joined(i-1) {
		w.Tag = Noun // "left-leaning"
		return
	}
	switch w.Tag {
	case Verb, Noun, Proper, Adverb:
	default:
		return
	}
	if w.Tag == Verb && w.Form&lexicon.Base != 0 && i > r.From && t.words[i-1].Tag == Modal {
		w.Form = lexicon.Base // "will close", whatever "close" looks like
		return
	}
	switch token.UPOS {
	case doc.Verb, doc.Auxiliary:
		if w.Tag != Verb && w.Tag != Noun && w.Tag != Proper {
			return
		}
		if w.Tag != Verb {
			if v, ok := t.verbs[w.Lower]; ok {
				w.Lemma, w.Form = v.Lemma, v.Form
			} else if w.Tag == Proper {
				return
			}
			w.Tag = Verb
		}
		if f := formOf(token.XPOS); f != 0 && (f != lexicon.Participle || i == r.From || t.words[i-1].Tag != Conjunction) {
			w.Form = f
		}
	case doc.Noun, doc.Adjective, doc.Number:
		if w.Tag == Verb && !t.reportsAfterName(i, r) {
			w.Tag = Noun
		}
	case doc.ProperNoun:
		if w.Tag == Verb || w.Tag == Noun {
			w.Tag = Proper
		}
	case doc.Adverb:
		if w.Tag == Verb {
			w.Tag = Adverb
		}
	case doc.Adposition:
		if w.Tag == Verb {
			w.Tag = Preposition
		}
	}
}

// reportsAfterName finds what the tagger, taught on little news, takes for a
// noun: a verb of saying between a name and what is said, "Ann Vale doubts
// that", or the end of the clause, "the Gazette reports".
func (t *tagger) reportsAfterName(i int, r doc.Range) bool {
	if i == r.From || t.words[i-1].Tag != Proper || t.words[i].Form&lexicon.Third == 0 {
		return false
	}
	return i+1 < r.To && t.words[i+1].Lower == "that" || t.closesReport(i, i-1)
}

func formOf(x doc.XPOS) lexicon.VerbForm {
	switch x {
	case doc.VB, doc.VBP:
		return lexicon.Base
	case doc.VBZ:
		return lexicon.Third
	case doc.VBD:
		return lexicon.Past
	case doc.VBN:
		return lexicon.Participle
	case doc.VBG:
		return lexicon.Gerund
	}
	return 0
}

// settle decides whether a possible verb is one, from the words around it.
func (t *tagger) settle(i int, r doc.Range) {
	w := &t.words[i]
	p := i - 1
	if p > r.From && t.words[p].Tag == Dash && t.joined(p) {
		w.Tag = Noun // "so-called"
		return
	}
	for p >= r.From && (t.words[p].Tag == Adverb || t.words[p].Tag == Not) {
		p--
	}
	nominal := t.verbs[w.Lower].Nominal
	before := Stop
	if p >= r.From {
		before = t.words[p].Tag
	}
	if !t.isVerbAfter(i, p, before, nominal, r) {
		w.Tag = Noun
	}
}

func (t *tagger) isVerbAfter(i, p int, before Tag, nominal bool, r doc.Range) bool {
	w := &t.words[i]
	form := w.Form
	switch before {
	case Determiner, Possessive:
		// "all said", "both agree": some determiners stand alone.
		if before == Determiner && strings.Contains(" all both some many most others those few several ", " "+t.words[p].Lower+" ") {
			return !nominal && form&(lexicon.Past|lexicon.Base) != 0 && form != lexicon.Participle
		}
		return false
	case Preposition:
		if t.words[p].Lower == "to" && (p == 0 || t.words[p-1].Lower != "according") {
			return form&(lexicon.Base|lexicon.Gerund) != 0
		}
		return form&lexicon.Gerund != 0
	case To, Modal:
		return form&lexicon.Base != 0 || form&lexicon.Gerund != 0
	case Auxiliary:
		if t.words[p].Lemma == "do" {
			return form&lexicon.Base != 0
		}
		return form&(lexicon.Participle|lexicon.Gerund) != 0
	case Pronoun:
		return true
	case Wh:
		return !nominal || t.words[p].Lower == "who" || t.opensObject(i+1, r)
	case Noun, Proper, Number, Bracket:
		return t.isVerbAfterNoun(i, p, nominal, r)
	case Verb:
		if form&lexicon.Participle != 0 && form&lexicon.Past != 0 && p == i-1 && i+1 < r.To && (t.words[i+1].Tag == Proper || t.words[i+1].Tag == Noun) {
			return false // "said retired General ..."
		}
		return form&(lexicon.Past|lexicon.Gerund|lexicon.Participle) != 0 || !nominal || t.opensObject(i+1, r)
	case That:
		return form&lexicon.Gerund == 0 && (!nominal || t.opensObject(i+1, r))
	case Conjunction:
		return !nominal || t.opensObject(i+1, r)
	default:
		return form&(lexicon.Past|lexicon.Gerund|lexicon.Participle) != 0 || !nominal || t.opensObject(i+1, r)
	}
}

func (t *tagger) isVerbAfterNoun(i, p int, nominal bool, r doc.Range) bool {
	w := &t.words[i]
	switch {
	case w.Form == lexicon.Gerund && strings.Contains(nominalGerunds, " "+w.Lower+" ") && !t.opensPhrase(i+1, r):
		return false
	case w.Form&(lexicon.Past|lexicon.Gerund|lexicon.Participle) != 0 && !nominal:
		return true
	case w.Form&lexicon.Third != 0:
		return !nominal || t.opensObject(i+1, r) || t.closesReport(i, p)
	case w.Form&lexicon.Past != 0:
		return true
	}
	plural := p >= r.From && (strings.HasSuffix(t.words[p].Lower, "s") || strings.Contains(" people police men women media ", " "+t.words[p].Lower+" "))
	if !nominal {
		return plural || t.opensObject(i+1, r)
	}
	return plural && t.opensObject(i+1, r)
}

// opensPhrase reports whether a noun phrase begins at i.
func (t *tagger) opensPhrase(i int, r doc.Range) bool {
	if i >= r.To {
		return false
	}
	switch t.words[i].Tag {
	case Determiner, Possessive, Pronoun, Proper:
		return true
	}
	return false
}

// nominalGerunds are nouns in -ing that follow other nouns: "a council meeting".
const nominalGerunds = " meeting hearing briefing filing ruling building training funding spending opening closing killing shooting bombing warning understanding "

// closesReport reports whether "reports" or the like ends a clause behind a
// name, as in ", the Gazette reports.".
func (t *tagger) closesReport(i, p int) bool {
	if p < 0 || t.words[p].Tag != Proper || !strings.Contains(" report claim note state estimate ", " "+t.words[i].Lemma+" ") {
		return false
	}
	next := Stop
	if i+1 < len(t.words) {
		next = t.words[i+1].Tag
	}
	return next == Comma || next == Stop || next == Colon
}

// opensObject reports whether the token may begin what a verb governs, and
// hardly what follows a noun.
func (t *tagger) opensObject(i int, r doc.Range) bool {
	if i >= r.To {
		return false
	}
	w := &t.words[i]
	if w.Lower == "to" && i+1 < r.To {
		return t.words[i+1].Form&lexicon.Base != 0
	}
	switch w.Tag {
	case Determiner, Possessive, Pronoun, That, Quote, To:
		return w.Lower != "'s" && w.Lower != "’s" && w.Lower != "'" && w.Lower != "’"
	case Proper:
		return t.words[i-1].Tag != Proper
	case Wh:
		return w.Lower == "how" || w.Lower == "whether" || w.Lower == "why" || w.Lower == "what"
	}
	return false
}

// settleSmallWords decides between the two uses of "her", "that" and "to" and
// makes a lone "have", "do" or "be" form a verb when no other follows.
func (t *tagger) settleSmallWords(r doc.Range) {
	for i := r.From; i < r.To; i++ {
		w := &t.words[i]
		next := Stop
		if i+1 < r.To {
			next = t.words[i+1].Tag
		}
		if next == Dash && t.words[i+1].Lower == "-" && i+2 < r.To && w.Tag != Proper && w.Tag != Number && w.Tag != Verb && t.joined(i+1) {
			w.Tag = Noun // "so-called", "long-term"
		}
		switch w.Lower {
		case "one":
			if next == Noun || next == Proper {
				w.Tag = Determiner // "one official said"
			}
		case "her":
			w.Tag = Pronoun
			if next == Noun || next == Proper || next == Number {
				w.Tag = Possessive
			}
		case "'", "’":
			if i > r.From && !strings.HasSuffix(t.words[i-1].Lower, "s") {
				w.Tag = Quote
			}
		case "to":
			w.Tag = Preposition
			if t.infinitiveFollows(i+1, r) {
				w.Tag = To
			}
		case "'s", "’s":
			if i > r.From && (t.words[i-1].Tag == Pronoun || t.words[i-1].Lower == "there" || t.words[i-1].Lower == "that" || t.words[i-1].Lower == "what") {
				w.Tag, w.Lemma, w.Form = Auxiliary, "be", lexicon.Third
			}
		}
	}
}

// joined reports whether the sign at i touches the words on both sides.
func (t *tagger) joined(i int) bool {
	tokens := t.doc.Tokens
	return tokens[i-1].End == tokens[i].Start && tokens[i].End == tokens[i+1].Start
}

func (t *tagger) infinitiveFollows(i int, r doc.Range) bool {
	for i < r.To && (t.words[i].Tag == Adverb || t.words[i].Tag == Not) {
		i++
	}
	if i >= r.To {
		return false
	}
	w := &t.words[i]
	return w.Form&lexicon.Base != 0 && (w.Tag == Verb || w.Tag == Auxiliary)
}

func hasUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' || s[i] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

func isAllUpper(s string) bool {
	for _, c := range s {
		if !unicode.IsUpper(c) {
			return false
		}
	}
	return true
}

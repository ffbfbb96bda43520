package timex

import (
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// matcher finds candidates in the tokens of one document.
type matcher struct {
	doc    *doc.Document // its words tell verbs by their tags
	tables *tables
	text   string
	tokens []token
	// dayFirst is the habit of the document in dates of digits: 12/1/22 is
	// 12 January.
	dayFirst bool
	// era is that of the last year named with its own: -1 for BC, 1 for AD.
	era int
}

// rule reads an expression that begins at token i. It returns one of kindNone
// where there is none.
type rule func(m *matcher, i int) expression

// start tells where a rule is worth trying: at words of these classes, at
// these words without a value, and at numbers.
type start struct {
	rule   rule
	words  lexicon.TimeClass
	leads  string
	number bool
}

// rules are tried at each token that can begin an expression; the longest
// result wins, and the first among equals.
func rules() []start {
	const (
		counted  = lexicon.TimeCardinal | lexicon.TimeVagueCount | lexicon.TimeUnit
		ordinal  = lexicon.TimeOrdinal | lexicon.TimeCardinal
		shifts   = "the last past next coming upcoming previous following this that "
		parts    = "the early late mid "
		approx   = "no more less at up almost nearly about around roughly approximately over under some half a an another one "
		holidays = "christmas thanksgiving easter halloween new memorial labor independence boxing good election valentine veterans columbus ash palm armistice"
	)
	return []start{
		{(*matcher).fullDate, ordinal | lexicon.TimeMonth | lexicon.TimeWeekday, "the", true},
		{(*matcher).numericDate, 0, "", true},
		{(*matcher).firstDay, 0, "", true},
		{(*matcher).nineEleven, 0, "", true},
		{(*matcher).nthWeekday, ordinal, "the last", true},
		{(*matcher).monthlessDay, lexicon.TimeWeekday, "the", false},
		{(*matcher).weekday, lexicon.TimeWeekday | lexicon.TimeReference, shifts, false},
		{(*matcher).month, lexicon.TimeMonth | lexicon.TimeReference, shifts, false},
		{(*matcher).dayName, lexicon.TimeUnit, "today yesterday tomorrow tonight the", false},
		{(*matcher).relativeUnit, lexicon.TimeReference, shifts + "current recent same these latest", false},
		{(*matcher).anaphor, 0, "the that a earlier later early late", false},
		{(*matcher).ago, counted, approx + "the", true},
		{(*matcher).quarter, ordinal, "the this last next fiscal latest final", true},
		{(*matcher).half, ordinal, "the this last next half latter fiscal", true},
		{(*matcher).season, lexicon.TimeSeason | lexicon.TimeReference, shifts + parts, false},
		{(*matcher).year, lexicon.TimeCardinal | lexicon.TimeUnit, "the fiscal", true},
		{(*matcher).decade, lexicon.TimeDecade, parts, true},
		{(*matcher).century, ordinal, parts, true},
		{(*matcher).holiday, 0, shifts + holidays, false},
		{(*matcher).clockTime, lexicon.TimeDayPart | lexicon.TimeCardinal, "", true},
		{(*matcher).dayPart, lexicon.TimeDayPart, shifts + parts + "overnight", false},
		{(*matcher).duration, counted, approx + "the these those first last latest final", true},
		{(*matcher).set, lexicon.TimeFrequency | lexicon.TimeWeekday, "every each a an per", false},
		{(*matcher).reference, lexicon.TimeReference, "the right at these this", false},
		{(*matcher).modified, lexicon.TimeUnit, parts + "end beginning start middle close earlier later about around", false},
	}
}

// ruleSet is a set of rules by their place in the list.
type ruleSet uint32

// everyRule is for marks ('90s) and letters (Q3), which are rare enough.
const everyRule = ^ruleSet(0)

// rulesAt finds for each word of the vocabulary the rules to try there.
func rulesAt(all []start, words map[string]*lexicon.TimeWord) (at map[*lexicon.TimeWord]ruleSet, number ruleSet) {
	at = make(map[*lexicon.TimeWord]ruleSet, len(words))
	for k := range all {
		bit := ruleSet(1) << k
		if all[k].number {
			number |= bit
		}
		for _, w := range words {
			if w.Class.Has(all[k].words) {
				at[w] |= bit
			}
		}
		for text := range strings.FieldsSeq(all[k].leads) {
			if w := words[text]; w != nil {
				at[w] |= bit
			}
		}
	}
	return at, number
}

// find returns the candidates in text order; they do not overlap.
func (m *matcher) find() []expression {
	found := make([]expression, 0, len(m.tokens)/24+4)
	for i := 0; i < len(m.tokens); {
		e := m.longest(i)
		if e.kind == kindNone || m.falseFriend(&e) {
			i++
			continue
		}
		m.noteEra(&e)
		found = append(found, e)
		found, i = m.shared(found)
	}
	return found
}

// longest is the longest candidate that begins at token i.
func (m *matcher) longest(i int) expression {
	var best expression
	if !m.starts(i) {
		return best
	}
	set := everyRule
	if t := m.at(i); t.kind == tokenNumber {
		set = m.tables.number
	} else if t.word != nil && !(t.capital && m.mark(i+1, '.') && t.digits() == 1) { // A.D.
		set = m.tables.at[t.word]
	}
	for k := range m.tables.rules {
		if set&(1<<k) == 0 {
			continue
		}
		if e := m.tables.rules[k].rule(m, i); e.kind != kindNone && e.to > best.to {
			e.from = i
			best = e
		}
	}
	return best
}

// starts reports whether an expression can begin at token i.
func (m *matcher) starts(i int) bool {
	t := &m.tokens[i]
	switch t.kind {
	case tokenNumber:
		return true
	case tokenWord:
		if t.word == nil {
			switch raw := m.raw(i); {
			case !t.capital:
			case len(raw) == 1: // Q3, H1
				return m.joined(i+1) && m.at(i+1).kind == tokenNumber
			case raw == "FY" || raw == "AD":
				return m.at(i+1).kind == tokenNumber
			}
			return false
		}
		if t.word.Class.Has(lexicon.TimeStart | lexicon.TimeUnit) {
			return true
		}
		// The many articles of a text are dismissed here, before any rule.
		next := m.at(i + 1)
		return t.word.Class.Has(lexicon.TimeLead) && (next.kind == tokenNumber || next.word != nil || next.kind == tokenMark && (next.mark == '-' || next.mark == '\'' || next.mark == '.' && t.capital))
	case tokenMark:
		return t.mark == '\'' && m.at(i+1).kind == tokenNumber
	}
	return false
}

// at is the token with the given index; outside the text it is a break.
func (m *matcher) at(i int) *token {
	if i < 0 || i >= len(m.tokens) {
		return &m.tokens[len(m.tokens)-1]
	}
	return &m.tokens[i]
}

// is reports whether token i is one of the given words of the vocabulary.
func (m *matcher) is(i int, words ...string) bool {
	w := m.at(i).word
	if w == nil {
		return false
	}
	for _, text := range words {
		if w.Text == text {
			return true
		}
	}
	return false
}

// has reports whether token i is a word of one of the classes.
func (m *matcher) has(i int, any lexicon.TimeClass) bool {
	w := m.at(i).word
	return w != nil && w.Class.Has(any)
}

// mark reports whether token i is the given mark.
func (m *matcher) mark(i int, c byte) bool {
	t := m.at(i)
	return t.kind == tokenMark && t.mark == c
}

// raw is the text of token i as it stands.
func (m *matcher) raw(i int) string {
	t := m.at(i)
	return m.text[t.start:t.end]
}

// skip steps over an optional word.
func (m *matcher) skip(i int, words ...string) int {
	if m.is(i, words...) {
		return i + 1
	}
	return i
}

// skipMark steps over an optional mark.
func (m *matcher) skipMark(i int, c byte) int {
	if m.mark(i, c) {
		return i + 1
	}
	return i
}

// joined reports whether token i follows the one before without a blank.
func (m *matcher) joined(i int) bool {
	t := m.at(i)
	return t.kind != tokenBreak && !t.spaced
}

// span is the bytes of an expression.
func (m *matcher) span(e *expression) model.Span {
	return model.Span{Start: int(m.tokens[e.from].start), End: int(m.tokens[e.to-1].end)}
}

// possessive steps over 's.
func (m *matcher) possessive(i int) int {
	if m.mark(i, '\'') && m.joined(i) {
		if m.is(i+1, "s") && m.joined(i+1) {
			return i + 2
		}
		return i + 1
	}
	return i
}

// tag is the part of speech of the word at token i, or NoXPOS where the
// document has not been tagged.
func (m *matcher) tag(i int) doc.XPOS {
	words := m.doc.Tokens
	at := int(m.at(i).start)
	k := sort.Search(len(words), func(k int) bool { return words[k].End > at })
	if k == len(words) || words[k].Start > at {
		return doc.NoXPOS
	}
	return words[k].XPOS
}

// value makes an expression whose value is fixed.
func value(to int, typ model.DateType, v string) expression {
	return expression{kind: kindValue, to: to, typ: typ, value: v}
}

// date makes an expression of type DATE.
func date(to int, k kind, unit int) expression {
	return expression{kind: k, to: to, typ: model.TypeDate, unit: unit}
}

package timex

import (
	"sort"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// matcher finds candidates in the tokens of one document.
type matcher struct {
	doc    *doc.Document // its words tell verbs by their tags
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

// start tells where a rule is worth trying: at words of these classes, and at
// numbers.
type start struct {
	rule   rule
	words  lexicon.TimeClass
	number bool
}

// rules are tried at each token that can begin an expression; the longest
// result wins, and the first among equals.
func rules() []start {
	const (
		function = lexicon.TimeFunction
		counted  = function | lexicon.TimeCardinal | lexicon.TimeVagueCount
		ordinal  = function | lexicon.TimeOrdinal | lexicon.TimeCardinal
	)
	return []start{
		{(*matcher).fullDate, ordinal | lexicon.TimeMonth | lexicon.TimeWeekday, true},
		{(*matcher).numericDate, 0, true},
		{(*matcher).firstDay, 0, true},
		{(*matcher).nineEleven, 0, true},
		{(*matcher).nthWeekday, ordinal, true},
		{(*matcher).monthlessDay, function | lexicon.TimeWeekday, false},
		{(*matcher).weekday, function | lexicon.TimeWeekday | lexicon.TimeReference, false},
		{(*matcher).month, function | lexicon.TimeMonth | lexicon.TimeReference, false},
		{(*matcher).dayName, function | lexicon.TimeUnit, false},
		{(*matcher).relativeUnit, function | lexicon.TimeReference, false},
		{(*matcher).anaphor, function, false},
		{(*matcher).ago, counted | lexicon.TimeUnit, true},
		{(*matcher).quarter, ordinal, true},
		{(*matcher).half, ordinal, true},
		{(*matcher).season, function | lexicon.TimeSeason | lexicon.TimeReference, false},
		{(*matcher).year, function | lexicon.TimeCardinal | lexicon.TimeUnit, true},
		{(*matcher).decade, function | lexicon.TimeDecade, true},
		{(*matcher).century, ordinal, true},
		{(*matcher).holiday, function, false},
		{(*matcher).clockTime, lexicon.TimeDayPart, true},
		{(*matcher).dayPart, function | lexicon.TimeDayPart, false},
		{(*matcher).duration, counted | lexicon.TimeUnit, true},
		{(*matcher).set, function | lexicon.TimeFrequency | lexicon.TimeWeekday, false},
		{(*matcher).reference, function | lexicon.TimeReference, false},
		{(*matcher).modified, function | lexicon.TimeUnit, false},
	}
}

// find returns the candidates in text order; they do not overlap.
func (m *matcher) find() []expression {
	found := make([]expression, 0, len(m.tokens)/24+4)
	all := rules()
	for i := 0; i < len(m.tokens); {
		e := m.longest(all, i)
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
func (m *matcher) longest(all []start, i int) expression {
	var best expression
	if !m.starts(i) {
		return best
	}
	// Marks ('90s) and letters (Q3) are rare enough for every rule.
	any, number := ^lexicon.TimeClass(0), true
	if t := m.at(i); t.kind == tokenNumber {
		any = 0
	} else if t.word != nil {
		any, number = t.word.Class, false
	}
	for k := range all {
		if !all[k].words.Has(any) && !(number && all[k].number) {
			continue
		}
		if e := all[k].rule(m, i); e.kind != kindNone && e.to > best.to {
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

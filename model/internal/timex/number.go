package timex

import (
	"strconv"

	"dateline/model/internal/lexicon"
)

// count is a number of units: 3, 2.5, or an unknown number.
type count struct {
	n     int
	tenth int  // the first decimal: 5 in 2.5
	vague bool // several, a few
}

// String is the count as TIMEX3 durations spell it.
func (c count) String() string {
	switch {
	case c.vague:
		return "X"
	case c.tenth != 0:
		return strconv.Itoa(c.n) + "." + strconv.Itoa(c.tenth)
	}
	return strconv.Itoa(c.n)
}

// count reads a number in digits or words, with its article, and returns the
// token after it; next is i when there is none.
func (m *matcher) count(i int) (c count, next int) {
	t := m.at(i)
	switch {
	case t.kind == tokenNumber:
		return m.digitCount(i)
	case m.is(i, "a", "an", "another", "one"):
		j := m.skip(i+1, "additional", "full", "good", "mere")
		if m.has(j, lexicon.TimeVagueCount) && !m.is(i, "one") {
			return count{vague: !m.is(j, "couple"), n: 2}, m.skip(j+1, "of")
		}
		if m.is(j, "hundred", "thousand", "dozen") {
			n, k := m.cardinal(j)
			return count{n: n}, k
		}
		if m.is(i, "one") {
			n, k := m.cardinal(i)
			return count{n: n}, k
		}
		return count{n: 1}, j
	case m.has(i, lexicon.TimeVagueCount):
		return count{vague: !m.is(i, "couple"), n: 2}, m.skip(i+1, "of")
	case m.has(i, lexicon.TimeCardinal):
		n, k := m.cardinal(i)
		return count{n: n}, k
	}
	return count{}, i
}

// digitCount reads 12, 1,500, 2.5 and 2 1/2.
func (m *matcher) digitCount(i int) (count, int) {
	c := count{n: int(m.at(i).number)}
	if c.n < 0 {
		return count{}, i
	}
	i++
	for m.mark(i, ',') && m.joined(i) && m.joined(i+1) && m.at(i+1).kind == tokenNumber && m.at(i+1).digits() == 3 && c.n < 1e6 {
		c.n = c.n*1000 + int(m.at(i+1).number)
		i += 2
	}
	switch {
	case m.mark(i, '.') && m.joined(i) && m.joined(i+1) && m.at(i+1).kind == tokenNumber && m.at(i+1).digits() == 1:
		return count{n: c.n, tenth: int(m.at(i + 1).number)}, i + 2
	case m.fraction(i) && m.at(i+2).number == 2:
		return count{n: c.n, tenth: 5}, i + 3
	case m.is(i, "dozen"):
		return count{n: c.n * 12}, i + 1
	}
	return c, i
}

// fraction reports whether a fraction such as 1/2 stands at i.
func (m *matcher) fraction(i int) bool {
	return m.at(i).kind == tokenNumber && m.mark(i+1, '/') && m.joined(i+1) && m.joined(i+2) && m.at(i+2).kind == tokenNumber && m.at(i).number == 1
}

// cardinal reads a number in words: twenty-four, two hundred and five.
func (m *matcher) cardinal(i int) (n, next int) {
	total, group := 0, 0
	start := i
	for steps := 0; steps < 8; steps++ {
		j := i
		if j > start && m.mark(j, '-') && m.joined(j) {
			j++
		}
		if j > start && m.is(j, "and") && m.at(j-1).word != nil && m.at(j-1).word.Value >= 100 {
			j++
		}
		if !m.has(j, lexicon.TimeCardinal) {
			break
		}
		v := m.at(j).word.Value
		switch {
		case v == 12 && m.is(j, "dozen"):
			group = max(group, 1) * 12
		case v == 100:
			group = max(group, 1) * 100
		case v >= 1000:
			total += max(group, 1) * v
			group = 0
		case group%100 == 0 || group%10 == 0 && group%100 >= 20 && v < 10:
			group += v
		default:
			return total + group, i
		}
		if total > 1e7 {
			break
		}
		i = j + 1
	}
	return total + group, i
}

// ordinal reads third, 3rd, twenty-first and returns 0 for anything else.
func (m *matcher) ordinal(i int) (n, next int) {
	t := m.at(i)
	switch {
	case t.kind == tokenNumber && t.digits() <= 3 && m.joined(i+1) && isOrdinalSuffix(m.raw(i+1)):
		return int(t.number), i + 2
	case m.is(i, "second"):
		return 2, i + 1
	case m.has(i, lexicon.TimeOrdinal):
		return t.word.Value, i + 1
	case m.is(i, "twenty", "thirty"):
		j := m.skipMark(i+1, '-')
		if m.is(j, "second") {
			return t.word.Value + 2, j + 1
		}
		if m.has(j, lexicon.TimeOrdinal) && m.at(j).word.Value < 10 {
			return t.word.Value + m.at(j).word.Value, j + 1
		}
	}
	return 0, i
}

func isOrdinalSuffix(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

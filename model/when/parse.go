package when

import (
	"fmt"
	"strings"

	"dateline/model"
)

// parser reads the words of one query.
type parser struct {
	words []word
	ref   model.Day
}

// Years a query may name.
const (
	minYear = 1000
	maxYear = 2999
)

// parse tries the readings in turn; the shapes exclude one another.
func (p *parser) parse() (stretch, error) {
	for _, reading := range []func(*parser) (stretch, bool, error){
		(*parser).counted, (*parser).named, (*parser).shifted, (*parser).numeric, (*parser).part, (*parser).month,
	} {
		if s, ok, err := reading(p); ok || err != nil {
			return s, err
		}
	}
	return stretch{}, fmt.Errorf("not a day: %s (try jan 12, 2022-01, last week, -3d)", p.query())
}

// query is the query as understood, for messages.
func (p *parser) query() string {
	texts := make([]string, len(p.words))
	for i, w := range p.words {
		texts[i] = w.text
	}
	return strings.Join(texts, " ")
}

// at is word i, or the empty one.
func (p *parser) at(i int) word {
	if i < 0 || i >= len(p.words) {
		return word{number: -1}
	}
	return p.words[i]
}

// is reports whether the query has exactly these words from i to its end.
func (p *parser) is(i int, texts ...string) bool {
	if len(p.words)-i != len(texts) {
		return false
	}
	for k, text := range texts {
		if p.at(i+k).text != text {
			return false
		}
	}
	return true
}

// year is word i as a year of four digits.
func (p *parser) year(i int) (int, bool) {
	w := p.at(i)
	return w.number, w.digits() == 4 && w.number >= minYear && w.number <= maxYear
}

// counted reads -3d, +2w, 3 weeks ago, in 3 weeks.
func (p *parser) counted() (stretch, bool, error) {
	i, sign := 0, 0
	switch p.at(0).text {
	case "+", "in":
		i, sign = 1, 1
	case "-":
		i, sign = 1, -1
	}
	n := p.at(i).number
	if n < 0 || n > 100000 {
		return stretch{}, false, nil
	}
	unit, ok := p.at(i + 1).unit()
	if len(p.words) == i+1 && sign != 0 {
		unit, ok = 'd', true
	}
	switch {
	case !ok || len(p.words) > i+3:
		return stretch{}, false, nil
	case p.is(i+2, "ago") && sign == 0:
		sign = -1
	case p.is(i+2, "later") && sign == 0:
		sign = 1
	case len(p.words) > i+2:
		return stretch{}, false, nil
	case sign == 0:
		sign = 1
	}
	if p.ref == 0 {
		return stretch{}, false, errNoReference
	}
	return oneDay(moved(p.ref, unit, sign*n)), true, nil
}

// moved is the day n units from another; 0 beyond the calendar.
func moved(d model.Day, unit byte, n int) model.Day {
	switch unit {
	case 'd':
		d += model.Day(n)
	case 'w':
		d += model.Day(7 * n)
	case 'm':
		d = d.AddMonths(n)
	case 'q':
		d = d.AddMonths(3 * n)
	case 'y':
		d = d.AddMonths(12 * n)
	}
	if year, _, _ := d.Date(); d < 1 || year > 9999 {
		return 0
	}
	return d
}

// named reads today, yesterday, tomorrow and the weekdays.
func (p *parser) named() (stretch, bool, error) {
	if len(p.words) != 1 {
		return stretch{}, false, nil
	}
	w := p.at(0)
	offset := model.Day(0)
	switch {
	case w.text == "today" || w.text == "now":
	case w.text == "yesterday":
		offset = -1
	case w.text == "tomorrow":
		offset = 1
	default:
		weekday, ok := w.weekday()
		if !ok {
			return stretch{}, false, nil
		}
		// The nearest such day lies at most three days off.
		offset = model.Day((weekday-int(p.ref.Weekday())+10)%7 - 3)
	}
	if p.ref == 0 {
		return stretch{}, false, errNoReference
	}
	return oneDay(p.ref + offset), true, nil
}

// shifted reads last week, this month, next friday, last march.
func (p *parser) shifted() (stretch, bool, error) {
	n := 0
	switch p.at(0).text {
	case "last", "previous", "past":
		n = -1
	case "next", "coming", "following":
		n = 1
	case "this":
	default:
		return stretch{}, false, nil
	}
	if len(p.words) != 2 {
		return stretch{}, false, nil
	}
	if p.ref == 0 {
		return stretch{}, false, errNoReference
	}
	w := p.at(1)
	if w.text == "weekend" {
		saturday := week(p.ref+model.Day(7*n)).last - 1
		return stretch{saturday, saturday + 1}, true, nil
	}
	if unit, ok := w.unit(); ok {
		return unitAround(moved(p.ref, unit, n), unit), true, nil
	}
	if weekday, ok := w.weekday(); ok {
		return oneDay(p.weekdayFrom(weekday, n)), true, nil
	}
	year, _, _ := p.ref.Date()
	if m, ok := w.month(); ok {
		return p.neighbour(n, func(y int) stretch { return months(y, m, 1) }, year), true, nil
	}
	if s, ok := w.season(); ok {
		return p.neighbour(n, func(y int) stretch { return months(y, 3*s+3, 3) }, year), true, nil
	}
	return stretch{}, false, nil
}

// unitAround is the calendar unit that holds a day.
func unitAround(d model.Day, unit byte) stretch {
	year, month, _ := d.Date()
	switch unit {
	case 'w':
		return week(d)
	case 'm':
		return months(year, int(month), 1)
	case 'q':
		return months(year, (int(month)-1)/3*3+1, 3)
	case 'y':
		return months(year, 1, 12)
	}
	return oneDay(d)
}

// weekdayFrom is the weekday strictly before or after the reference day, or
// that of its week.
func (p *parser) weekdayFrom(weekday, n int) model.Day {
	own := int(p.ref.Weekday())
	switch n {
	case -1:
		return p.ref - model.Day((own-weekday+6)%7+1)
	case 1:
		return p.ref + model.Day((weekday-own+6)%7+1)
	}
	return week(p.ref).first + model.Day((weekday+6)%7)
}

// neighbour is the yearly stretch strictly before or after the reference day,
// or that of its year.
func (p *parser) neighbour(n int, in func(int) stretch, year int) stretch {
	switch n {
	case -1:
		if s := in(year); s.last < p.ref {
			return s
		}
		return in(year - 1)
	case 1:
		if s := in(year); s.first > p.ref {
			return s
		}
		return in(year + 1)
	}
	return in(year)
}

// numeric reads the dates of digits.
func (p *parser) numeric() (stretch, bool, error) {
	if year, ok := p.year(0); ok {
		return p.yearFirst(year)
	}
	a, b := p.at(0).number, p.at(2).number
	if a < 0 || b < 0 || p.at(0).digits() > 2 || p.at(2).digits() > 2 {
		return stretch{}, false, nil
	}
	day, month := a, b
	switch p.at(1).text {
	case ".", "-":
	case "/":
		if day, month = b, a; month > 12 {
			day, month = a, b
		}
	default:
		return stretch{}, false, nil
	}
	rest := 3
	if p.at(rest).text == p.at(1).text {
		rest++
	}
	return p.dayOfMonth(day, month, rest)
}

// yearFirst reads 2022, 2022-01, 2022-01-12, 2022-q1, 2022-w04, 1990s.
func (p *parser) yearFirst(year int) (stretch, bool, error) {
	if len(p.words) == 1 {
		return months(year, 1, 12), true, nil
	}
	if p.is(1, "s") || p.is(1, "'", "s") {
		return months(year/10*10, 1, 120), true, nil
	}
	sep := p.at(1).text
	if sep != "-" && sep != "/" && sep != "." {
		return stretch{}, false, nil
	}
	month := p.at(2).number
	switch {
	case len(p.words) == 3 && month >= 1 && month <= 12:
		return months(year, month, 1), true, nil
	case len(p.words) == 5 && p.at(3).text == sep && p.at(4).number >= 0:
		return civil(year, month, p.at(4).number), true, nil
	}
	return stretch{}, false, nil
}

// dayOfMonth takes the year from word i, or the nearest where none is left.
func (p *parser) dayOfMonth(day, month, i int) (stretch, bool, error) {
	if len(p.words) == i {
		s, err := nearest(p.ref, func(y int) stretch { return civil(y, month, day) })
		return s, true, err
	}
	year, ok := p.year(i)
	if w := p.at(i); w.digits() == 2 && w.number >= 0 {
		if year, ok = 1900+w.number, true; w.number < 50 {
			year += 100
		}
	}
	if !ok || len(p.words) != i+1 {
		return stretch{}, false, nil
	}
	return civil(year, month, day), true, nil
}

// month reads jan, jan 2022, jan 12, 12 january, jan 12 2022.
func (p *parser) month() (stretch, bool, error) {
	words := p.words
	p.words = nil
	for _, w := range words { // "jan. 12", "12-jan-2022"
		if w.text != "." && w.text != "-" && w.text != "/" {
			p.words = append(p.words, w)
		}
	}
	defer func() { p.words = words }()
	if month, ok := p.at(1).month(); ok && p.at(0).number > 0 {
		if year, ok := p.year(0); ok && len(p.words) == 2 {
			return months(year, month, 1), true, nil
		}
		return p.dayOfMonth(p.at(0).number, month, 2)
	}
	month, ok := p.at(0).month()
	if !ok {
		return stretch{}, false, nil
	}
	if year, ok := p.year(1); ok && len(p.words) == 2 {
		return months(year, month, 1), true, nil
	}
	if len(p.words) == 1 {
		s, err := nearest(p.ref, func(y int) stretch { return months(y, month, 1) })
		return s, true, err
	}
	if p.at(1).number < 0 {
		return stretch{}, false, nil
	}
	return p.dayOfMonth(p.at(1).number, month, 2)
}

// part reads quarters, halves, seasons and weeks, with the year before, after
// or not at all.
func (p *parser) part() (stretch, bool, error) {
	words := p.words
	year, hasYear := p.year(0)
	if hasYear {
		words = words[1:]
		if len(words) > 0 && words[0].text == "-" {
			words = words[1:]
		}
	} else if year, hasYear = p.year(len(words) - 1); hasYear {
		words = words[:len(words)-1]
	}
	in := yearPart(words)
	if in == nil {
		return stretch{}, false, nil
	}
	if hasYear {
		return in(year), true, nil
	}
	s, err := nearest(p.ref, in)
	return s, true, err
}

// yearPart is what the words without their year name in a year, or nil.
func yearPart(words []word) func(year int) stretch {
	if len(words) == 1 {
		if season, ok := words[0].season(); ok {
			return func(y int) stretch { return months(y, 3*season+3, 3) }
		}
		return nil
	}
	if len(words) != 2 {
		return nil
	}
	n := words[1].number
	switch {
	case words[0].text == "q" && n >= 1 && n <= 4:
		return func(y int) stretch { return months(y, 3*n-2, 3) }
	case words[0].text == "h" && (n == 1 || n == 2):
		return func(y int) stretch { return months(y, 6*n-5, 6) }
	case (words[0].text == "w" || words[0].text == "week") && n >= 1 && n <= 53:
		return func(y int) stretch { return isoWeek(y, n) }
	}
	return nil
}

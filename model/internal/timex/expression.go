package timex

import "dateline/model"

// kind tells how an expression is resolved.
type kind uint8

const (
	kindNone      kind = iota
	kindCalendar       // names a calendar unit, with or without its year
	kindDeictic        // counts from the publication day: yesterday, last year
	kindAnaphoric      // counts from a date named before: the next day
	kindYearAgo        // the comparable period a year before: a year earlier
	kindLatest         // the last completed quarter: the quarter
	kindValue          // says it all in its value: durations, sets, now
	kindClock          // a time of a day named elsewhere
	kindThisDay        // this day, week or month of an earlier year: two years ago today
)

// shift is the word that moves a weekday, month or season: last, this, next.
type shift uint8

const (
	shiftNone shift = iota
	shiftLast
	shiftThis
	shiftNext
	shiftThat      // counts from the reference time
	shiftPrevious  // counts from the reference time
	shiftFollowing // counts from the reference time
)

// expression is a candidate: what the words say before anything outside them
// is asked.
type expression struct {
	from, to int // tokens, half-open
	kind     kind
	typ      model.DateType

	// unit and part name the calendar unit: month 1-12, quarter 1-4, half 1-2,
	// season 1-4, decade, century, or for days month, day and weekday.
	unit    int
	part    int
	year    int // 0 when not said
	month   int
	day     int
	weekday int // 1 (Monday) - 7, 0 when not said
	holiday int // index into holidays, 0 for none
	shift   shift
	// nth and nthWeekday name a day as the nth weekday of a month, from its end
	// where negative.
	nth, nthWeekday int
	weekOf          int // UnitWeek or UnitWeekend for that of the day, 0 for the day

	// yearShift says the year relative to the publication year ("June last
	// year") where hasYearShift holds.
	yearShift    int
	hasYearShift bool

	// refShift says it relative to the year spoken of ("May that year", "May of
	// the following year") where hasRefShift holds.
	refShift    int
	hasRefShift bool

	beside int // days from the day named: -1 for the day before last Tuesday

	n        int    // offset in units, for deictic and anaphoric ones
	clock    string // "T22:00", "TNI", appended to the value of the day
	value    string // for kindValue
	modifier string
}

// length is the number of tokens.
func (e *expression) length() int { return e.to - e.from }

// dated reports whether the expression can carry a modifier or a clock time.
func (e *expression) dated() bool {
	return e.kind >= kindCalendar && e.kind <= kindLatest
}

// TIMEX3 values of vague references.
const (
	presentRef = "PRESENT_REF"
	pastRef    = "PAST_REF"
	futureRef  = "FUTURE_REF"
)

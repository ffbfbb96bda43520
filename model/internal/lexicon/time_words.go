package lexicon

import "strings"

// TimeClass is what a word can be in a time expression, as a set: "second" is
// a unit and an ordinal.
type TimeClass uint32

// The classes of words in time expressions.
const (
	TimeMonth      TimeClass = 1 << iota // Value 1-12
	TimeWeekday                          // Value 1 (Monday) - 7
	TimeShort                            // the month or weekday is abbreviated: jan, mon
	TimeUnit                             // Value is one of the Unit constants
	TimePlural                           // the unit or part of day is plural
	TimeCardinal                         // Value is the number
	TimeOrdinal                          // Value is the number
	TimeVagueCount                       // several, few, many ...
	TimeSeason                           // Value 1 (spring) - 4 (winter)
	TimeDayPart                          // Value is one of the Part constants
	TimeDecade                           // seventies: Value is 7
	TimeReference                        // now, recently, soon: Value is one of the Ref constants
	TimeFrequency                        // daily, weekly: Value is a unit
	TimeFunction                         // last, the, of ...: told apart by the text
	TimeStart                            // can begin an expression
	TimeLead                             // can begin one, but only before other words of time
)

// Has reports whether the set holds at least one of the given classes.
func (c TimeClass) Has(any TimeClass) bool { return c&any != 0 }

// The units of time, from the shortest, as values of TimeUnit words.
const (
	UnitSecond = iota + 1
	UnitMinute
	UnitHour
	UnitDay
	UnitWeekend
	UnitWeek
	UnitFortnight
	UnitMonth
	UnitQuarter
	UnitHalf
	UnitYear
	UnitDecade
	UnitCentury
	UnitMillennium
)

// The parts of a day, as values of TimeDayPart words.
const (
	PartMorning = iota + 1
	PartAfternoon
	PartEvening
	PartNight
	PartNoon
	PartMidday
	PartMidnight
	PartDawn
	PartDusk
)

// The vague references, as values of TimeReference words.
const (
	RefPresent = iota + 1
	RefPast
	RefFuture
)

// TimeWord is a word of the closed vocabulary of time.
type TimeWord struct {
	Text  string // lower case
	Class TimeClass
	Value int
}

// timeNames are the words that have a value: class, then the words of value 1,
// 2 ..., alternatives separated by a slash; "-" leaves a value out.
var timeNames = [...]struct {
	class TimeClass
	first int
	words string
}{
	{TimeMonth | TimeStart, 1, "january february march april may june july august september october november december"},
	{TimeMonth | TimeShort | TimeStart, 1, "jan feb mar apr - jun jul aug sep/sept oct nov dec"},
	{TimeWeekday | TimeStart, 1, "monday tuesday wednesday thursday friday saturday sunday"},
	{TimeWeekday | TimeShort | TimeStart, 1, "mon tue/tues wed thu/thur/thurs fri sat sun"},
	{TimeWeekday | TimePlural | TimeStart, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays"},
	{TimeUnit, UnitSecond, "second minute hour day weekend week fortnight month quarter half year decade century millennium"},
	{TimeUnit | TimePlural, UnitSecond, "seconds minutes hours days weekends weeks fortnights months quarters - years decades centuries millennia"},
	{TimeUnit, UnitSecond, "sec min hr"},
	{TimeUnit | TimePlural, UnitSecond, "secs mins hrs - - - - - - - yrs"},
	{TimeCardinal | TimeStart, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"},
	{TimeOrdinal | TimeStart, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"},
	{TimeSeason | TimeStart, 1, "spring summer autumn/fall winter"},
	{TimeSeason | TimePlural, 1, "springs summers autumns/falls winters"},
	{TimeDayPart | TimeStart, PartMorning, "morning afternoon evening night noon midday midnight dawn dusk"},
	{TimeDayPart | TimePlural | TimeStart, PartMorning, "mornings afternoons evenings nights"},
	{TimeDecade | TimeStart, 2, "twenties thirties forties fifties sixties seventies eighties nineties noughties"},
	{TimeReference | TimeStart, RefPresent, "now/currently/nowadays/presently/current/present recently/lately/recent/past/newly soon/future"},
	{TimeFrequency | TimeStart, UnitHour, "hourly daily/nightly - weekly fortnightly monthly quarterly - annually/yearly"},
	{TimeVagueCount | TimeStart, 0, "several/few/many/couple/some/dozens/hundreds/thousands/numerous/countless/handful"},
}

// timeTens are the cardinals and ordinals that do not count up by one.
const timeTens = "thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 dozen=12"

const timeOrdinalTens = "thirtieth=30"

// timeStarters and timeFunctions are the words without a value.
const (
	timeStarters = `today yesterday tomorrow tonight overnight christmas thanksgiving easter halloween`
	timeLeads    = `the a an this that last next past previous following coming same latest every each earlier later early late mid
half fiscal about around nearly almost some more less over under at approximately roughly up no another these those right
new memorial labor independence boxing good election valentine veterans columbus ash palm armistice`
	timeFunctions = `of and or to in on by since until till for from through during within after before ago hence later earlier from
than least most long old other s day eve year o clock am pm p m est edt gmt pst pdt cst cdt mst mdt et utc bst cet cest ist jst hkt aest msk pt local time
the upcoming prior final full additional consecutive straight trading business working calendar short near distant foreseeable
immediate moment so half ended ending period term run ahead go comparable corresponding ended between anniversary era on season
couple number handful only early late sometime took take lasted throughout into since as planned early end beginning middle close start old years eve year few anniversary its his her their
just sunday friday wednesday monday planned scheduled set once twice times per week month election thanksgiving christmas easter quarter
upcoming sunday monday friday intervening whole entire first remaining crucial dozen aged beyond onward onwards per`
)

// NewTimeWords builds the vocabulary; it takes about 0.1 ms. The owner only
// reads it afterwards.
func NewTimeWords() map[string]*TimeWord {
	words := make(map[string]*TimeWord, 400)
	add := func(text string, class TimeClass, value int) {
		w := words[text]
		if w == nil {
			w = &TimeWord{Text: text}
			words[text] = w
		}
		w.Class |= class
		if value != 0 && w.Value == 0 {
			w.Value = value
		}
	}
	for _, group := range timeNames {
		for i, alternatives := range strings.Fields(group.words) {
			for text := range strings.SplitSeq(alternatives, "/") {
				if text != "-" {
					add(text, group.class, group.first+i)
				}
			}
		}
	}
	addNumbers(add, timeTens, TimeCardinal|TimeStart)
	addNumbers(add, timeOrdinalTens, TimeOrdinal|TimeStart)
	for _, text := range strings.Fields(timeStarters) {
		add(text, TimeFunction|TimeStart, 0)
	}
	for _, text := range strings.Fields(timeLeads) {
		add(text, TimeFunction|TimeLead, 0)
	}
	for _, text := range strings.Fields(timeFunctions) {
		add(text, TimeFunction, 0)
	}
	return words
}

func addNumbers(add func(string, TimeClass, int), pairs string, class TimeClass) {
	for _, pair := range strings.Fields(pairs) {
		text, digits, _ := strings.Cut(pair, "=")
		value := 0
		for _, c := range digits {
			value = value*10 + int(c-'0')
		}
		add(text, class, value)
	}
}

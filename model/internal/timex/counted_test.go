package timex

import (
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	texts "dateline/model/internal/text"
)

// What "last year" is held against says which part of the year is meant.
func TestLastYearOfAQuarter(t *testing.T) {
	check(t, published,
		"Profit rose in [the fourth quarter|2021-Q4]. The harbour unit earned $24 million, compared with a loss of $3 million [last year|2020-Q4].",
		"Profit rose in [the fourth quarter|2021-Q4]. [Last year|2020-Q4]'s results were hurt by a strike.",
		"Profit rose in [the fourth quarter|2021-Q4]. The firm moved to Oslo [last year|2021].",
		"Profit rose in [the fourth quarter|2021-Q4]. For [the nine months|P9M], the firm earned $24 million, compared with $3 million [last year|2021].",
		"Sales for [the fourth quarter|2021-Q4] were $14 million, down from $21 million [last year|2020-Q4]. Canadian sales in [last year's quarter|2020-Q4] were $3 million.",
		"It opened two mines [last year|2021] and earned $3 million.",
	)
}

// A quarter that another is only set against is not the one spoken of.
func TestQuarterInPassing(t *testing.T) {
	check(t, published,
		"Profit rose in [the fourth quarter|2021-Q4]. After a weak [third quarter|2021-Q3], sales grew. Costs were lower than in [the year-earlier period|2020-Q4].",
		"Profit rose in [the fourth quarter|2021-Q4]. In [the third quarter|2021-Q3], sales fell from [a year earlier|2020-Q3].",
	)
}

func TestDayBesideADay(t *testing.T) {
	check(t, published,
		"They met [the day before last Tuesday|2022-01-17]'s hearing.",
		"The shops close [the day after Christmas|2021-12-26].",
		"He left [the day before Thanksgiving 2019|2019-11-27].",
		"It began [the day after January 6|2022-01-07].",
		"[The day after|XXXX-XX-XX], it rained.",
	)
	check(t, "", "They met [the day before Tuesday|XXXX-XX-XX]'s hearing.")
}

func TestThePreviousWeekday(t *testing.T) {
	check(t, "2022-01-24", // a Monday
		"Shares closed lower on [Friday|2022-01-21].\nTraders were calm.\nThe index was 4 points below [the previous Friday|2022-01-14].",
		"The index was 4 points below [the previous Friday|2022-01-21].",
	)
}

// The month just over is last month; last February is another.
func TestLastNamedMonth(t *testing.T) {
	check(t, "2022-03-04",
		"The ferry sank [last February|2021-02].",
		"The ferry sank [last January|2022-01].",
		"The ferry sank [last month|2022-02].",
	)
	check(t, "2022-01-04", "The ferry sank [last December|2021-12].")
}

func TestHalvesAndEndsOfYears(t *testing.T) {
	check(t, published,
		"Prices will fall through [the first two quarters of 2023|2023-H1].",
		"Prices fell in [the last two quarters of 2020|2020-H2].",
		"The index has lost 3 percent since [year-end|2021].",
		"The bridge will open by [year-end|2022].",
	)
}

// "That day" without a day is none.
func TestThatDayWithoutADay(t *testing.T) {
	check(t, published,
		"On days when prices fall, dealers lose on trades made [that day|XXXX-XX-XX].",
		"It rained on [Tuesday|2022-01-18]; [that day|2022-01-18] the roof broke.",
	)
}

// parsed is a document with trees.
func parsed(text string) *doc.Document {
	d := doc.New(&model.Story{Text: text})
	texts.Segment(d)
	syntax.Annotate(d)
	return d
}

// The verb that a date hangs on has the say, however far it stands; a verb that
// plans has none, nor has one that stands near by chance.
func TestGoverningTense(t *testing.T) {
	for text, want := range map[string]tense{
		"They joined the government in March.":                          tensePast,
		"They joined the government quietly, without a vote, in March.": tensePast,
		"The ferry reached the island it had left so late in March.":    tensePast,
		"The two ministers will sign the treaty in March.":              tenseWill,
		"The treaty would be signed in March.":                          tenseFuture,
		"The treaty was signed in March.":                               tensePast,
		"The treaty is signed in March.":                                tensePresent,
		"The fair was scheduled for March.":                             tenseNone,
		"The March meeting failed.":                                     tenseNone,
	} {
		d := parsed(text)
		tables := loadTables()
		m := &matcher{doc: d, tables: tables, text: text, tokens: lex(text, nil, tables.words)}
		found := m.find()
		if len(found) != 1 {
			t.Errorf("%q: %d expressions", text, len(found))
			continue
		}
		if got := m.governing(&found[0]); got != want {
			t.Errorf("%q: tense %d, want %d", text, got, want)
		}
	}
}

// A month beside the publication's lies behind where its verb does.
func TestTreesTellMonthsPast(t *testing.T) {
	for text, want := range map[string]string{
		"They joined the government quietly, without a vote, in March.": "2021-03",
		"They will join the government in March.":                       "2022-03",
		"The treaty may be signed in March.":                            "2022-03",
	} {
		d := parsed(text)
		d.Story.Published = parseDay(t, published)
		Annotate(d, 0)
		if len(d.Story.Dates) != 1 || d.Story.Dates[0].Value != want {
			t.Errorf("%q: %v, want %s", text, d.Story.Dates, want)
		}
	}
}

package timex

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
)

// published is the publication day of the test texts: a Friday.
const published = "2022-01-21"

// annotate runs the stage on a text whose lines are its paragraphs.
func annotate(t testing.TB, text, published, today string) *model.Story {
	t.Helper()
	story := &model.Story{Text: text}
	at := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		if end := at + len(strings.TrimRight(line, "\n")); end > at {
			story.Paragraphs = append(story.Paragraphs, model.Span{Start: at, End: end})
		}
		at += len(line)
	}
	story.Published = parseDay(t, published)
	Annotate(doc.New(story), parseDay(t, today))
	return story
}

func parseDay(t testing.TB, s string) model.Day {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := model.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// unmark splits a marked text, "It ended [yesterday|2022-01-20].", into the
// plain text and the expressions in it, each as "yesterday|2022-01-20".
func unmark(marked string) (text string, want []string) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		inside, after, _ := strings.Cut(rest, "]")
		words, _, _ := strings.Cut(inside, "|")
		b.WriteString(words)
		want = append(want, inside)
		marked = after
	}
}

// found lists the dates of a story in the notation of the marked texts.
func found(s *model.Story) []string {
	var got []string
	for _, d := range s.Dates {
		got = append(got, s.Slice(d.Span)+"|"+d.Value)
	}
	return got
}

// check holds marked texts against what the stage finds: every expression,
// its extent and value, and nothing else.
func check(t *testing.T, published string, texts ...string) {
	t.Helper()
	for _, marked := range texts {
		text, want := unmark(marked)
		if got := found(annotate(t, text, published, "")); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestFullDates(t *testing.T) {
	check(t, published,
		"The bridge opened on [March 3, 1987|1987-03-03].",
		"The bridge opened on [3 March 1987|1987-03-03] and closed on [the 5th of May, 1990|1990-05-05].",
		"It was signed [Tuesday, Feb. 1, 2022|2022-02-01], they said.",
		"The log says [1999-12-31|1999-12-31] and [31.12.1999|1999-12-31].",
		"The form was dated [4/30/98|1998-04-30].",
		"The record says [2022-01-12T10:30:00Z|2022-01-12T10:30].",
		"Snow fell on [Jan 12th, 2021|2021-01-12] and on [12th Jan 2020|2020-01-12].",
		"The letters of [13/4/2021|2021-04-13] and [1/4/2021|2021-04-01] were lost.",
		"The ship sank in [November 1911|1911-11].",
		"The ship sank in [November of 1911|1911-11].",
		"She was born on [June twenty-first, nineteen ninety-six|1996-06-21].",
	)
}

func TestMonthAndDay(t *testing.T) {
	check(t, published,
		"The envoys met on [January 10|2022-01-10].",
		"The envoys met on [Dec. 17|2021-12-17].",
		"The envoys met on [17 December|2021-12-17].",
		"The hall was damaged on [Sept. 2|2021-09-02].",
		"The hall will reopen on [July 15|2022-07-15].",
		"The hall reopened on [July 15|2021-07-15].",
		"The council meets [Friday, January 21|2022-01-21].",
		"A vote was held on [Monday, October 19|2020-10-19].",
	)
}

func TestMonths(t *testing.T) {
	check(t, published,
		"The mine closed in [August|2021-08].",
		"The mine will close in [August|2022-08].",
		"The mine closed in [early December|2021-12].",
		"The talks began in [January|2022-01].",
		"Prices fell in [June last year|2021-06] and rose [last October|2021-10].",
		"Work stopped in [mid-November|2021-11].",
		"The fair returns [next May|2022-05], and nobody may march.",
	)
}

func TestWeekdays(t *testing.T) {
	check(t, published,
		"The minister resigned on [Friday|2022-01-21].",
		"The minister resigned on [Monday|2022-01-17].",
		"The minister will resign on [Monday|2022-01-24].",
		"The match is scheduled to begin [Sunday|2022-01-23].",
		"The minister resigned [last Friday|2022-01-14].",
		"The court sits [next Tuesday|2022-01-25].",
		"They would look into [Tuesday|2022-01-18]'s ruling.",
		"The offer had been due to expire on [Wednesday|2022-01-19].",
		"They met [Thursday evening|2022-01-20TEV].",
		"The talks were postponed until [Wednesday|2022-01-26].",
		"Fog closed the port [late Thursday|2022-01-20].",
		"Crowds had gathered since [Saturday|2022-01-15].",
	)
}

func TestDayNames(t *testing.T) {
	check(t, published,
		"The strike ended [yesterday|2022-01-20] and talks resume [tomorrow morning|2022-01-22TMO].",
		"It was over [the day before yesterday|2022-01-19].",
		"The choir sings [tonight|2022-01-21TNI], not [today|2022-01-21].",
		"Lights failed [last night|2022-01-20TNI] and again [this morning|2022-01-21TMO].",
	)
}

func TestRelativeUnits(t *testing.T) {
	check(t, published,
		"Answers are due [next week|2022-W04].",
		"Sales fell [last month|2021-12] and [last year|2021].",
		"Sales may recover [this year|2022].",
		"Snow fell [last weekend|2022-W02-WE].",
		"She left [earlier this month|2022-01] and returns [late next year|2023].",
		"The river rose [two weeks ago|2022-W01].",
		"The river rose [three days ago|2022-01-18].",
		"The dam was built [30 years ago|1992] and raised [a decade ago|2012].",
		"The dam was raised [nearly four months ago|2021-09].",
		"The dam was raised [several years ago|PAST_REF].",
		"The debt falls due [five years from now|2027].",
		"The canal was dug [half a century ago|1972].",
		"Fires burned in [the week of January 3|2022-W01] and [the weekend of January 8|2022-W01-WE].",
	)
}

func TestQuarters(t *testing.T) {
	check(t, published,
		"Profit rose in [the fourth quarter|2021-Q4].",
		"Its [third-quarter|2021-Q3] loss widened from [a year earlier|2020-Q3].",
		"Output grew in [the second quarter of 2019|2019-Q2] and in [Q3 2020|2020-Q3].",
		"Output grew in [the first half of 2013|2013-H1].",
		"Margins shrank in [the latest quarter|2021-Q4].",
		"It plans to cut jobs in [the third quarter|2022-Q3] and will report [third-quarter|2021-Q3] sales.",
		"Sales grew in [the second quarter|2021-Q2], against less in [last year's quarter|2020-Q2].",
		"Profit fell in [the third quarter|2021-Q3]. In [the quarter a year ago|2020-Q3], it rose, and in [the year-earlier period|2020-Q3] too.",
		"Loans grew in [last year's third quarter|2021-Q3].",
		"It lost money in [fiscal 2020|2020].",
		"For [the first nine months|P9M], it earned more.",
	)
}

func TestYearsAndLonger(t *testing.T) {
	check(t, published,
		"The law has stood since [1974|1974].",
		"He lost the [1996|1996] campaign.",
		"The style of [the 1920s|192] came back in [the early 1990s|199].",
		"It was the fashion of [the '60s|196].",
		"The abbey dates from [the 12th century|11].",
		"They met in [the summer of 2019|2019-SU] and again [last fall|2021-FA].",
		"The plant shuts at [the end of 2023|2023].",
		"The treaty of [1648|1648] was signed in [1648|1648].",
	)
}

func TestClockTimes(t *testing.T) {
	check(t, published,
		"Doors open at [10 p.m. Wednesday|2022-01-19T22:00].",
		"It happened at [7:45 a.m. on March 3, 2021|2021-03-03T07:45].",
		"It happened on [Tuesday at 9 a.m. EST|2022-01-18T09:00].",
		"Polls close at [noon Thursday|2022-01-20T12:00].",
		"The siren went off at [14:30|2022-01-21T14:30].",
		"Rain fell on [the night of Jan. 5|2022-01-05TNI].",
	)
}

func TestDurations(t *testing.T) {
	check(t, published,
		"The talks lasted [an hour and a half|PT1H30M].",
		"The talks lasted [2 1/2 years|P2Y6M], not [two-and-a-half years|P2Y6M].",
		"A [three-year|P3Y] plan took [nearly two decades|P20Y].",
		"They waited [at least 30 days|P30D] in [the past two months|P2M].",
		"He was away for [a couple of weeks|P2W], then for [several months|PXM].",
		"The trip takes [half an hour|PT30M].",
		"It has rained for [weeks|PXW].",
		"He was held for [24 hours|PT24H].",
		"The [decades-long|PXDE] feud ended.",
	)
}

func TestSets(t *testing.T) {
	check(t, published,
		"The ferry runs [every Tuesday|XXXX-WXX-2] and [every two weeks|P2W].",
		"Markets are held on [Saturdays|XXXX-WXX-6].",
		"The paper appears [daily|P1D], the report [annually|P1Y].",
		"Three flights a week go there, two times [a day|P1D].",
		"The river floods [each spring|XXXX-SP].",
	)
}

func TestVague(t *testing.T) {
	check(t, published,
		"The mill is [now|PRESENT_REF] closed.",
		"The mill [recently|PAST_REF] closed.",
		"Nobody can see into [the future|FUTURE_REF].",
		"Strikes were common in [the past|PAST_REF].",
		"They are rare in [these days|PRESENT_REF].",
	)
}

func TestRangesAndLists(t *testing.T) {
	check(t, published,
		"The fair is on [March 3|2022-03-03]-[5|2022-03-05].",
		"The fair was on [March 3|2012-03-03]-[5, 2012|2012-03-05].",
		"Rallies took place on [January 10|2022-01-10], [12|2022-01-12] and [13|2022-01-13].",
		"They met from [May|2012-05] to [July 2012|2012-07].",
		"It rained from [Monday|2022-01-17] to [Thursday|2022-01-20].",
		"The war of [1914|1914]-[18|1918] changed that.",
		"The festival ran from [10|2022-01-10] to [12 January|2022-01-12].",
		"The camp is on [3|2022-03-03]–[5 March|2022-03-05].",
		"The boycott lasted from [1811|1811] to [1815|1815].",
		"On [January 10|2022-01-10] and 12 people left.",
	)
}

func TestHolidays(t *testing.T) {
	check(t, published,
		"Shops closed on [Christmas Day|2021-12-25] and [New Year's Eve|2021-12-31].",
		"The truce began on [Good Friday 2021|2021-04-02].",
		"They met at [Easter 2019|2019-04-21].",
		"They met last on [Thanksgiving|2021-11-25].",
		"Schools reopen after [Labor Day 2021|2021-09-06].",
	)
}

package timex

import "testing"

// Habits of news sites and of the last twenty years.
func TestModernShapes(t *testing.T) {
	check(t, published,
		"It will move on [the 31st|2022-01-31]. It was bought on [the 14th|2022-01-14].",
		"It was signed on [January 10|2022-01-10] and sealed on [the 20th|2022-01-20].",
		"On the 14th floor, on the 20th attempt, it failed.",
		"They met on [Friday the 14th|2022-01-14], on the night of [the 18th|2022-01-18].",
		"In [FY18|2018] it lost, in [FY 2019|2019] it won; [1Q21|2021-Q1], [2H 2020|2020-H2] and [Q3 FY20|2020-Q3] were dull.",
		"Sales rose in the [June quarter|2021-Q2].",
		"Since [9/11|2001-09-11], and [the Sept. 11|2001-09-11] attacks, much has changed. Score 9/11/3 and 19/11.",
		"[The week before last|2022-W01] it rained; [the month after next|2022-03] it may again.",
		"Doors will be open between [9am|2022-01-26T09:00] and [5pm on Wednesday|2022-01-26T17:00].",
		"It sank at [0430 GMT|2022-01-21T04:30].",
		"It rained in [the last fortnight|P2W] and in [the noughties|200].",
		"In [today|PRESENT_REF]'s world, the leaders of [tomorrow|FUTURE_REF] wait.",
		"They go on [Easter week|2022-W15] and [Labor Day weekend 2021|2021-W35-WE].",
		"By [mid-afternoon|2022-01-21TAF] it was over. During the day [Friday|2022-01-21] it rained.",
		"It was seen on [the first day of March 2021|2021-03-01].",
		"It fell on the night of [5|2021-06-05]/[6 June 2021|2021-06-06].",
	)
}

// The end of a range comes after its beginning.
func TestRangeEnds(t *testing.T) {
	check(t, published,
		"The vote will be open from [November 20|2022-11-20] to [December 11|2022-12-11].",
		"The fair ran from [December 20|2021-12-20] to [January 6|2022-01-06].",
		"It rains from [Friday|2022-01-21] through [Tuesday|2022-01-25].",
		"It snowed between [December|2021-12] and [March|2022-03].",
	)
}

// What the clause looks ahead to is no day of publication, and neither is the
// day somebody was born.
func TestNoDateline(t *testing.T) {
	for _, text := range []string{
		"Ida Vell (3 May 1950 – 4 June 2011) was a painter.",
		"Ida Vell\nBorn: May 3, 1950 (age 61)\nShe paints.",
		"Ida Vell\nBorn 3 May 1950 Brel\nDied 4 June 2011 (aged 61)",
		"Reed will call an election for Thursday 8 June, she said.",
		"3 May 1950 – 4 June 2011",
	} {
		if s := annotate(t, text, "", "2026-11-23"); s.Published != 0 {
			t.Errorf("%q: published %s", text, s.Published)
		}
	}
}

func TestPrintedPublication(t *testing.T) {
	for _, text := range []string{
		"Mayor quits\nBy Jane Holm\nMon 12 Mar 2018 10:32 GMT\nThe mayor resigned on Monday.",
		"Mayor quits\nUpdated 1430 GMT (2230 HKT) March 12, 2018\nThe mayor resigned.",
		"Mayor quits\nPublished: 12 March 2018\nThe mayor resigned.",
		"Mayor quits\nFirst published on Mon 12 Mar 2018 08.15 GMT\nThe mayor resigned.",
		"BREL, 12 March 2018 (Agency) – The mayor resigned.",
		"BREL (Agency, March 12, 2018) - The mayor resigned.",
	} {
		if s := annotate(t, text, "", "2026-11-23"); s.Published.String() != "2018-03-12" {
			t.Errorf("%q: published %s, want 2018-03-12", text, s.Published)
		}
	}
}

// The year is said by another date.
func TestYearsSaidByAnother(t *testing.T) {
	check(t, published,
		"It was bought on [December 15, 2019|2019-12-15]. The deal had been announced in [May that year|2019-05] and was cleared in [June the following year|2020-06].",
		"He pleaded guilty on [8 March 2021|2021-03-08] and was sentenced on [14 May|2021-05-14].",
		"It was held in [March 2018|2018-03] and freed [eleven days later|2018-03-XX].",
		"It meets on [the first Friday of every month|XXXX-WXX-5]; it met on [the second Tuesday of March 2021|2021-03-09] and [the last Monday in May 2021|2021-05-31].",
	)
}

// Clauses that look ahead without will or to.
func TestQuietFutures(t *testing.T) {
	check(t, published,
		"The court called a hearing for [Wednesday|2022-01-26].",
		"It must pay the loan by [May|2022-05].",
		"The rain should end by [Tuesday|2022-01-25].",
		"Students planned a march on [Sunday|2022-01-23].",
	)
}

func TestTimesOfRelativeDays(t *testing.T) {
	check(t, published,
		"Polls closed on [January 9|2022-01-09]; the last vote was cast at [2:30 the next day|2022-01-10T02:30].",
		"Tourists sail to Easter Island, and to the day that it sinks.",
	)
}

// Titles, houses and participles that look like times or past verbs.
func TestModernFriends(t *testing.T) {
	check(t, "2016-01-10",
		"They met at his Mar-a-Lago estate on [3-Mar-14|2014-03-03].",
		"On “Midday with Ann Reed”, he said it. Orson Welles made Chimes at Midnight. [Midnight|2016-01-10T24:00] came and went.",
		"In [the second half of July|2016-07], they will vote.",
		"Sales were lower in [October|2015-10] than in [the same month last year|2014-10].",
		"The [March|2016-03] figures come out in [March|2016-03]. The March for Peace is on [March 3|2016-03-03].",
		"The October Revolution and the May Laws are history; the [May|2016-05] meeting is not.",
		"It lasted until the fourth or fifth day. It is said to last [two months|P2M], though [the last two months|P2M] were dull.",
		"It fell in [early November|2015-11] the second time.",
		"It was founded [half a century ago|1966]. It burned down in [1950|1950]; [half a century later|2000] it was rebuilt.",
		"Guests came on [the last day of August|2015-08-31] and left on [the first day of 2016|2016-01-01].",
		"From [1890|1890] – [91|1891] he taught. 1890 – 12 people left.",
		"The talks of [3 May 2014|2014-05-03] failed; on [20 May|2014-05-20] they were resumed.",
	)
}

package timex

import "testing"

func TestReferenceTime(t *testing.T) {
	check(t, published,
		"The council met on [January 10|2022-01-10]. [The next day|2022-01-11] it met again.",
		"The council met on [January 10|2022-01-10]. It had met [the day before|2022-01-09].",
		"The king died in [March 2004|2004-03]. [That month|2004-03] his son fled.",
		"The king died on [3 March 2004|2004-03-03]. [Three days later|2004-03-06] his son fled.",
		"The king died in [1904|1904]; [a year later|1905] his son fled.",
		"The mayor spoke on [Tuesday|2022-01-18]. [Earlier in the day|2022-01-18] he had wept.",
		"The mayor spoke. [Earlier in the day|2022-01-21] he had wept.",
		"The fair opened on [January 3|2022-01-03] and closed [the following Sunday|2022-01-09].",
		"He left in [1805|1805]; [the following autumn|1805-FA] he came back.",
		"She went there in [May|1981-05] and [June in 1981|1981-06].",
		"It opened in [1998|1998] and closed [later that year|1998].",
		"Fees fell to 3 million from 4 million [a year earlier|2021].",
	)
}

// A date two paragraphs back is no longer what "that day" means, and the day of
// publication never is.
func TestReferenceTimeFades(t *testing.T) {
	check(t, published,
		"It began on [January 10|2022-01-10].\nNobody came.\nRain fell and [that day|XXXX-XX-XX] the roof broke.",
		"It began on [January 10|2022-01-10].\nRain fell and [that day|2022-01-10] the roof broke.",
	)
}

func TestNarrative(t *testing.T) {
	check(t, published,
		"In [1871|1871] the town was walled. On [6 May|1871-05-06] the gates were shut and in [June|1871-06] they fell.",
	)
	// A history: nothing in it is near its publication.
	check(t, published,
		"The town was founded in [1644|1644].\nIn [1702|1702] it burned.\nIt was rebuilt by [1710|1710] and burned in [1745|1745].\n"+
			"The walls fell on [May 6|1745-05-06]. The keep held until [August|1745-08].",
	)
	check(t, published,
		"The feud lasted from [1811|1811] to [1815|1815].\n"+
			"In [the spring of 1811|1811-SP] the duke raised taxes. On [4 April|1811-04-04] the towns refused. [Two days later|1811-04-06] his guards came.\n"+
			"On [12 October 1812|1812-10-12] the towns crossed the river. In [December|1812-12] he asked for terms, but in [January|1813-01] they refused. "+
			"[That spring|1813-SP] the feud went on.\n"+
			"[Today|PRESENT_REF] a stone marks the place. In [late 1815|1815] they built a bridge; it opened on [8 June|1815-06-08].",
	)
	// A year in passing does not carry the rest of the news with it.
	check(t, published,
		"Output has doubled since the plant, built in [1990|1990], was sold. In [November|2021-11] it was sold again.",
	)
}

func TestWithoutPublication(t *testing.T) {
	check(t, "",
		"It began on [January 12|XXXX-01-12] and ended on [Friday|XXXX-WXX-5].",
		"It began in [March|XXXX-03], after [the third quarter|XXXX-Q3].",
		"It ended [yesterday|XXXX-XX-XX], [last week|XXXX-WXX] or [last year|XXXX].",
		"It began on [12 January 2022|2022-01-12] and ended [two days later|2022-01-14].",
		"It began on [12 January 2022|2022-01-12] and ended on [March 3|2022-03-03].",
		"On [Monday|XXXX-WXX-1] he recalled the vote of [1994|1994]. A [Feb. 1|XXXX-02-01] letter was read at [9 a.m.|XXXX-XX-XXT09:00]",
		"It is [daily|P1D] bread [now|PRESENT_REF].",
	)
}

// What has no place on the calendar carries no days, and says no basis of a
// resolution that did not happen.
func TestUnresolvedHasNoDays(t *testing.T) {
	for _, d := range annotate(t, "On Friday, in March, last week and yesterday.", "", "").Dates {
		if d.First != 0 || d.Last != 0 || d.Basis != "" {
			t.Errorf("%s: days %v to %v, basis %q; want none", d.Value, d.First, d.Last, d.Basis)
		}
	}
}

// A history goes on from where it is: coarse dates hide the finer ones before
// them, and years named in passing do not move it.
func TestNarrativeReference(t *testing.T) {
	check(t, published,
		"In [May 1921|1921-05] they met; they married [that December|1921-12]. On [3 June 1924|1924-06-03] she spoke. "+
			"In [April 1938|1938-04], she was dismissed; [two weeks later|1938-WXX] she left, [the next day|1938-04-XX] or later.",
		"In [May 1922|1922-05] it began. On [3 June 1924|1924-06-03] they crossed the river. By [November|1924-11] they were back at the walls of [1911|1911]. [The following spring|1925-SP] they left. "+
			"[A year later|1935], in [August 1935|1935-08], they met. [The next year|1936] they did not. [Today|PRESENT_REF] nobody cares.",
		"In [the summer of 1910|1910-SU] it began. [That year|1910] it rained.",
		"By [mid-September 1931|1931-09], the town was held, and it fell on [the 27th|1931-09-27].",
		"On [3 June 1924|1924-06-03], a [Tuesday|1924-06-03], they met; on [Friday|1924-06-06] they left.",
	)
}

// Two days later counts from what was told last, however far back, and never
// lies after the article.
func TestLaterIsNotAfterPublication(t *testing.T) {
	check(t, published,
		"The mill burned on [May 3, 2019|2019-05-03].\nNobody was hurt.\nPeople still ask why.\n[Two years later|2021], it stands again.",
		"Nobody was hurt. [Two years later|XXXX], it stands again.",
	)
}

// A chronicle that comes down to the present is told from news by the years
// that all its dates carry.
func TestChronicle(t *testing.T) {
	check(t, published,
		"The strike began on [3 May 2016|2016-05-03]. It spread in [June 2016|2016-06] and again in [March 2020|2020-03].\n"+
			"On [5 April 2020|2020-04-05] the mines were shut. A truce of [8 May 2021|2021-05-08] failed on [9 June 2021|2021-06-09].\n"+
			"On [12 October 2021|2021-10-12] talks opened; on [4 December 2021|2021-12-04] they ended.\n"+
			"In [January 2020|2020-01] the union had split. On [17 June|2020-06-17] it chose a leader.",
	)
}

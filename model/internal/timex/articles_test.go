package timex

import (
	"fmt"
	"strings"
	"testing"
)

// checkArticle holds an article against what the stage finds in it. Its
// paragraphs are set apart by blank lines and wrapped as they come.
func checkArticle(t *testing.T, published, marked string) {
	t.Helper()
	var paragraphs []string
	for p := range strings.SplitSeq(strings.TrimSpace(marked), "\n\n") {
		paragraphs = append(paragraphs, strings.Join(strings.Fields(p), " "))
	}
	text, want := unmark(strings.Join(paragraphs, "\n"))
	s := annotate(t, text, published, "")
	got := found(s)
	for i := 0; i < len(got) || i < len(want); i++ {
		if i < len(got) && i < len(want) && got[i] == want[i] {
			continue
		}
		around := ""
		if i < len(s.Dates) {
			d := s.Dates[i]
			around = s.Text[max(0, d.Start-40):min(len(s.Text), d.End+40)]
		}
		t.Fatalf("date %d of %d: got %q, want %q; near %q", i, len(want), got[min(i, len(got)):min(i+1, len(got))], want[min(i, len(want)):min(i+1, len(want))], fmt.Sprintf("…%s…", around))
	}
}

// Histories of wars, with the day on which somebody saved them: the text must tell
// by itself that its months and days are not of that year.
func TestWarOfTwoStates(t *testing.T) {
	checkArticle(t, "2010-03-15", `
The War of the Three Rivers

The War of the Three Rivers was fought from [1914|1914] to [1917|1917] between the Kingdom of Lavria and the
Republic of Tessen. It began on [4 May 1914|1914-05-04], when Lavrian troops crossed the Orla.

Origins

Relations between the two states had been poor since [the 1890s|189]. In [1908|1908] a crisis over customs
nearly led to war; [two years later|1910] a new treaty was signed. [The following year|1911], however, King
Otmar II came to the throne. On [12 June 1913|1913-06-12] an assassin killed the Tessen envoy, and [the next
day|1913-06-13] the republic broke off relations. [Three weeks later|1913-W27] it called up its reserves.

The first campaign

At [dawn on 4 May|1914-05-04TMO] the Lavrian Third Army crossed the river at two points. By [the
evening|1914-05-04TEV] it had taken the bridges, and [the following day|1914-05-05] Fort Weyrach surrendered.
The advance was halted on [9 May|1914-05-09] at Kell, where the defenders held out for [eleven days|P11D]. On
[20 May|1914-05-20] they withdrew. In [June|1914-06] the front settled along the canal.

A second offensive was launched in [early September|1914-09]. It cost 30,000 men in [four days|P4D]. In
[October|1914-10] rain stopped all movement, and both armies dug in for [the winter|1914-WI].

[1915|1915]

In [January|1915-01] the Tessen navy blockaded the Gulf. [Later that month|1915-01] the cruiser Amal was sunk
with all hands. In [the spring|1915-SP] the republic tried to force the river again. The attack of [17
April|1915-04-17] failed within [hours|PTXH]. A week of fighting followed. On [the 24th|1915-04-24] the
commander was relieved.

[That summer|1915-SU] Norrland entered the war on the Lavrian side. Its army mobilised in [July|1915-07] and
by [the end of August|1915-08] had reached the border. From [September 1915|1915-09] to [February
1916|1916-02] the republic fought on two fronts.

The end

On [3 March 1916|1916-03-03], after [nearly two years|P2Y] of war, bread riots broke out in the capital. The
government resigned [two days later|1916-03-05]. The new cabinet asked for terms in [April|1916-04], but the
talks were broken off in [May|1916-05]. [A year later|1917], in [May 1917|1917-05], they were taken up again.
An armistice was signed on [11 June|1917-06-11] and came into force at [6 a.m. the next
morning|1917-06-12T06:00]. The treaty followed on [2 December of the same year|1917-12-02].

[Every year|P1Y] since [1918|1918] the dead are remembered on [11 June|XXXX-06-11]. The last veteran died in
[2004|2004]. [Today|PRESENT_REF] the forts are a museum.`)
}

func TestWarBeforeChrist(t *testing.T) {
	checkArticle(t, "2010-03-15", `
The Second Palatine War

In [218 BC|BC0218], Hanno crossed the mountains with forty elephants. [The following spring|BC0217-SP] he won
a battle at the lake, and in [216 BC|BC0216] destroyed a larger army at Cannae. The consuls of [that
year|BC0216] were both killed. [Fourteen years later|BC0202], in [202 BC|BC0202], he was himself defeated.

The first war, from [264|BC0264] to [241 BC|BC0241], had been fought at sea. After it the city had to pay
tribute for [ten years|P10Y]. In [237 BC|BC0237] his father had gone to Spain, where he stayed until his death
in [228 BC|BC0228]. The peace of [201 BC|BC0201] ended the war. In [AD 70|0070] the harbour was still in
ruins, and by [the 2nd century|01] it was forgotten.`)
}

func TestWarOfTenWeeks(t *testing.T) {
	checkArticle(t, "2010-03-15", `
The Cape Verano War

The Cape Verano War, also known as the March War, was a [ten-week|P10W] conflict in [1982|1982]. It began on
[Friday, 2 April 1982|1982-04-02], when marines landed at Port Alda, and ended with the surrender on [14
June|1982-06-14].

On [1 April|1982-04-01] the governor was told that an invasion was likely [the next day|1982-04-02]. At [4.30
am on 2 April|1982-04-02T04:30] the first boats came ashore. Fighting lasted until [9:15|1982-04-02T09:15],
when the governor ordered his men to lay down their arms. [The same day|1982-04-02] the council met in
emergency session. On [Saturday|1982-04-03] parliament debated the matter. [The following Monday|1982-04-05]
the first ships sailed.

By [mid-April|1982-04] the fleet had reached the Ascents. It sailed on south on [16 April|1982-04-16]. South
Gale was retaken on [25 April|1982-04-25], and on [1 May|1982-05-01] the airfield was bombed for the first
time. [The next day|1982-05-02] the cruiser was sunk. [Two days later|1982-05-04] a destroyer was hit by a
missile.

During [the night of 20 May|1982-05-20TNI] - [21 May|1982-05-21] the landing began. Over [the next six
days|P6D] four ships were lost. On [27 May|1982-05-27] and [28 May|1982-05-28] the paratroopers took the
settlement; [three days later|1982-05-31] they were within sight of the capital. On [the night of 11
June|1982-06-11TNI], after [several days|PXD] of reconnaissance, the assault on the hills began. The hills
fell on [12 June|1982-06-12]; the last one was taken on [the 14th|1982-06-14], and at [9 p.m. that
evening|1982-06-14T21:00] the general signed.

Prisoners were home by [July|1982-07]. [A year later|1983] the prime minister won an election. Relations were
restored in [1990|1990], and in [2007|2007] a memorial was opened. In [February 2010|2010-02] drilling for oil
caused new tension.`)
}

func TestWarDownToThePresent(t *testing.T) {
	checkArticle(t, "2010-03-15", `
The Adan Insurgency

The Adan insurgency is an ongoing conflict in the province of Adan which began in [2003|2003] and has so far
claimed about 9,000 lives.

On [March 20, 2003|2003-03-20], coalition forces entered the province. The capital fell on [April
9|2003-04-09], and on [May 1|2003-05-01] major combat was declared over. By [summer|2003-SU] attacks had
become frequent. On [August 19|2003-08-19] a truck bomb destroyed the headquarters of the mission. The former
governor was captured on [December 13, 2003|2003-12-13].

[2004|2004]

In [April|2004-04] fighting broke out in the south. On [March 31|2004-03-31], four contractors had been
killed. In [early November|2004-11] the second battle for the town began; it lasted [46 days|P46D]. Elections
were held in [January 2005|2005-01] and again on [December 15|2005-12-15].

The surge of [2007|2007] brought 20,000 more troops. By [October|2007-10] the number of attacks had fallen by
half from its level of [the previous year|2006]. In [November 2008|2008-11], an agreement was reached under
which troops were to leave the cities by [June 30, 2009|2009-06-30] and the country by [the end of 2011|2011].
In [February 2009|2009-02], the president said combat would end by [August 31, 2010|2010-08-31].`)
}

func TestWarWithoutPublication(t *testing.T) {
	checkArticle(t, "", `
The Brask Rebellion

By [late 1836|1836] the settlers were restless. On [November 3|1836-11-03] an assembly met at San Felice and
[ten days later|1836-11-13] issued a declaration. The garrison surrendered on [December 11, 1836|1836-12-11].

In [February|1837-02], the general returned with 6,000 men. The siege of the mission began on [23
February|1837-02-23] and lasted [thirteen days|P13D]. In [the early morning of March 6|1837-03-06TMO] it was
stormed. [Three weeks|P3W] after the massacre at Goliad followed. On [the afternoon of 21
April|1837-04-21TAF], the army attacked; [the following morning|1837-04-22TMO] the general was taken prisoner.
The treaty was signed [three weeks later|1837-W19].`)
}

// News of the agencies: weekdays, quarters, what is due, figures compared.
func TestWireCourt(t *testing.T) {
	checkArticle(t, "2013-03-22", `
GENEVA ([March 22, 2013|2013-03-22]) - A court in Marla on [Friday|2013-03-22] sentenced a former minister to
[12 years|P12Y] in prison for taking bribes, [three months|P3M] after he was extradited from Spain.

Prosecutors said Tomas Arno, 61, took $4.2 million between [2004|2004] and [2009|2009]. He was arrested at
Madrid airport [last July|2012-07] and has been in custody since [December 18|2012-12-18]. "[Today|2013-03-22]
justice has been done," said prosecutor Lena Falk.

The verdict had been expected on [Wednesday|2013-03-20] but was put off for [two days|P2D] after a juror fell
ill. Arno has [30 days|P30D] to appeal. A second trial is to open on [April 15|2013-04-15].

His party lost power in the [2009|2009] elections. It was the first conviction of a minister since
[1994|1994], and comes [a week|P1W] before a vote of confidence due [next Thursday|2013-03-28]. In
[February|2013-02], thousands marched through the capital, and [a month earlier|2013-01] the speaker resigned.

[Nearly a decade|P10Y] of growth ended in [late 2008|2008]. The economy shrank 0.3 percent in [the fourth
quarter|2012-Q4] from [the previous three months|P3M], and is forecast to grow 1.1 percent [this year|2013]
and 2 percent in [2014|2014], the central bank said [earlier this month|2013-03]. Inflation was 2.4 percent in
[the year|P1Y] to [February|2013-02].`)
}

func TestWireSpace(t *testing.T) {
	checkArticle(t, "2013-03-20", `
(CNN) -- The space agency said [Wednesday|2013-03-20] that the probe, launched [more than 35 years ago|1978],
had left the solar system. The probe, which sent its first pictures in [the spring of 1979|1979-SP], is
[now|PRESENT_REF] 11 billion miles from the sun.

"At this point we are sure," Dr. Ada Wills told reporters at a news conference that began at [11
a.m.|2013-03-20T11:00].

Researchers noticed the change on [August 25, 2012|2012-08-25], and a paper was submitted [five days
later|2012-08-30]. The team had seen a similar jump in [May of last year|2012-05]. It will run out of power by
[2025|2025]. Until [now|PRESENT_REF], nobody knew how big the bubble was. Some 10,000 years from now it may
pass a star.

The agency plans to hold a second briefing [tomorrow at noon|2013-03-21T12:00], and to publish the data [this
summer|2013-SU]. The twin probe will follow in [three to four years|P4Y].`)
}

func TestWireAccident(t *testing.T) {
	checkArticle(t, "2013-02-15", `
A powerful blast rocked the city of Chelsk in the early hours of [Friday|2013-02-15], injuring nearly 1,000
people. The flash was seen at [9:20 a.m. (0320 GMT)|2013-02-15T09:20]. Schools will be shut until
[Monday|2013-02-18]. On [Thursday night|2013-02-14TNI] residents had seen lights in the sky. An object of that
size strikes [every 100 years|P100Y] on average, experts said. The [1908|1908] event flattened 2,000 square km
of forest. The army said it would send 20,000 men over [the weekend|2013-W07-WE]. Such an event was last
recorded in [June 1908|1908-06]. A spokesman told Interfax that 500 windows were
broken. The insurer reported on [Feb. 12|2013-02-12] that claims fell 5 percent in [2012|2012]. It expects
[first-half|2013-H1] profit of 30 million and will report on [Feb. 28|2013-02-28]. The company was founded in
[the late 1980s|198].`)
}

func TestWireMarkets(t *testing.T) {
	checkArticle(t, "2013-04-02", `
NEW YORK -- Stocks rose [Tuesday|2013-04-02], with the index closing at a record for the third time in [a
week|P1W]. The Dow gained 90 points [Tuesday afternoon|2013-04-02TAF], after falling 5 points [a day
earlier|2013-04-01]. It is up 11 percent so far [this year|2013] and 20 percent over [the past 12
months|P12M]. Orders rose 3 percent in [February|2013-02], the most in [five months|P5M], the government said.
Economists polled [last week|2013-W13] had expected 2.9 percent. The jobs report for [March|2013-03] is due
[Friday|2013-04-05]. The yield on [the 10-year|P10Y] note rose to 1.86 percent from 1.83 percent [late
Monday|2013-04-01]. In [the first three months|P3M] of [the year|2013], the index rose 10 percent, its best quarter
since [the end of 2011|2011]. The firm lost $27 million, or 12 cents a share, in [the quarter|2013-Q1] ended
[March 31|2013-03-31], compared with a profit of $3 million, or 1 cent, [a year earlier|2012-Q1]. For all of
[2012|2012], it earned 70 cents. Shares hit a [52-week|P52W] high [last Wednesday|2013-03-27]. The deal is
expected to close by [year-end|2013]. It hired 40 people [last quarter|2013-Q1].`)
}

func TestWireElection(t *testing.T) {
	checkArticle(t, "2013-03-04", `
Nairobi (AFP) - Voters queued for [hours|PTXH] before [dawn on Monday|2013-03-04TMO] for the first election since
violence [five years ago|2008] left 1,100 dead. Polls opened at [6:00 am (0300 GMT)|2013-03-04T06:00] and were
to close at [5:00 pm|2013-03-04T17:00]. Results are expected within [48 hours|PT48H]; a run-off, if needed,
will take place in [April|2013-04]. Six policemen were killed hours before polling began, and on
[Sunday|2013-03-03] a bomb went off. The candidate faces trial in The Hague [later this year|2013]. [Half a
century|P50Y] after independence, in [December 1963|1963-12], it still matters. "In [2007|2007] we were not
ready; this time we are," said a guard on [Monday morning|2013-03-04TMO]. The count of the [2007|2007] vote
took [three days|P3D]. The president, in office since [2002|2002], steps down after [a decade|P10Y] in power.
He took the oath on [December 30 that year|2002-12-30].`)
}

// News sites: full dates, weekdays with days, days told after the fact.
func TestWebRuling(t *testing.T) {
	checkArticle(t, "2019-09-27", `
[Friday, September 27, 2019|2019-09-27]

On [Wednesday|2019-09-25], the Supreme Court of the island ruled that the suspension of parliament was
unlawful. The ruling came [two days|P2D] after the hearings ended on [Monday, September 23|2019-09-23].
Parliament had been suspended from [September 10|2019-09-10] until [October 14|2019-10-14], [five weeks|P5W]
in all. The prime minister, who took office on [July 24, 2019|2019-07-24], said [Thursday|2019-09-26] that he
would respect the decision. An extraordinary session is to be held on [October 1|2019-10-01].

In [June 2016|2016-06], voters decided to leave the union. The talks began [the following March|2017-03], and
were to end by [March 29 of this year|2019-03-29]. The deadline was moved to [April 12|2019-04-12], then to
[October 31|2019-10-31]. [Halloween|2019-10-31] is [now|PRESENT_REF] [five weeks|P5W] away. The last such
ruling was in [1611|1611]. As of [Thursday evening|2019-09-26TEV], 310,000 had signed a petition launched on
[28 August|2019-08-28]. According to a poll taken from [September 16|2019-09-16]-[20|2019-09-20], 52% agree.`)
}

func TestWebFestival(t *testing.T) {
	checkArticle(t, "2022-08-09", `
The festival opened [last Saturday|2022-08-06] and runs through [Aug. 21|2022-08-21]. It was cancelled in
[2020|2020] and [2021|2021] because of the pandemic. Tickets went on sale at [10 a.m. ET on May
3|2022-05-03T10:00]. On [8/9/22|2022-08-09], the organisers posted a statement: "We've been waiting for [three
years|P3Y]." [Tonight|2022-08-09TNI] the band plays its first show since [November 2019|2019-11]. Doors open
at [7:30 p.m.|2022-08-09T19:30] The next one will be [Aug 12, 2022|2022-08-12]. Born in [1987|1987], the
singer, 35, released her debut in [the early 2000s|200]. The album is out on [Friday, August 19th|2022-08-19].
Last updated at [14:05 BST|2022-08-09T14:05]. Read more: The Best Books of [2021|2021].`)
}

func TestWebParliament(t *testing.T) {
	checkArticle(t, "2021-01-08", `
[Jan 8, 2021|2021-01-08]

WASHINGTON - [Two days|P2D] after a mob stormed the Capitol on [Jan. 6|2021-01-06], lawmakers called for the
president's removal. Inauguration is set for [Jan. 20|2021-01-20]. The vote, which had begun at [1 p.m.
Wednesday|2021-01-06T13:00], resumed at [8 p.m.|2021-01-06T20:00] and ended at [3:40 a.m.
Thursday|2021-01-07T03:40]. The last time the building was breached was in [August 1814|1814-08]. In [late
December|2020-12], he had tweeted about a "wild" protest. He lost the election on [Nov. 3|2020-11-03]. The
runoff in Georgia was on [Tuesday|2021-01-05]. On [December 14|2020-12-14], the electors met. [Next
week|2021-W02] the House will vote. The law of [1887|1887] has never been tested. In the [1876|1876] election,
it took [months|PXM].`)
}

func TestWebPrintedDay(t *testing.T) {
	checkArticle(t, "", `
[Monday, May 18, 2015|2015-05-18]

[Yesterday|2015-05-17], divers recovered the bell of a ship which sank in [1845|1845]. The find was announced
[this morning|2015-05-18TMO]. The search had been called off [last fall|2014-FA] because of ice. The ship was
last seen in [July 1845|1845-07]; it was given up in [March 1854|1854-03]. [Three years later|1857], Lady
Moore paid for another search. Divers return in [August|2015-08].`)
}

func TestWebApology(t *testing.T) {
	checkArticle(t, "2008-02-13", `
On [13 February 2008|2008-02-13] the prime minister said sorry. It was exactly [a decade|P10Y] since the
report. The report, tabled on [26 May 1997|1997-05-26], told of children taken between [1910|1910] and
[1970|1970]. A National Sorry Day has been held [each year|P1Y] on [26 May|XXXX-05-26] since [1998|1998]. The
motion was debated from [9am on Wednesday|2008-02-13T09:00]. The opposition leader had agreed [the previous
week|2008-W06]. In the [1967|1967] referendum 90.77% voted yes. The election of [November 24,
2007|2007-11-24], changed everything.`)
}

// Lives, with and without a day of publication.
func TestLifeScientist(t *testing.T) {
	checkArticle(t, "", `
Ida Solberg ([14 March 1879|1879-03-14] – [18 April 1955|1955-04-18]) was a Norwegian chemist. Born in Bergen,
she moved to Munich with her parents in [1880|1880]. [Six years later|1886] her brother was born. She entered
the polytechnic in [October 1896|1896-10] and graduated in [1900|1900]. She married in [January 1903|1903-01];
their first son was born on [14 May the following year|1904-05-14]. In [the spring of 1905|1905-SP] she
published four papers; the second, received on [11 May|1905-05-11], earned her a doctorate [that same
year|1905]. From [1909|1909] to [1911|1911] she taught in Zurich. She stayed in Prague for [sixteen
months|P16M] and returned in [July 1912|1912-07]. In [the late 1920s|192] she fell ill. In [1933|1933] she
emigrated; by [the end of that year|1933] she had a post at Elmton. Her husband died on [20 December
1936|1936-12-20]. On [2 August 1939|1939-08-02] she signed the letter. [The next year|1940] she became a
citizen, and stayed one until her death [fifteen years later|1955]. On [17 April 1955|1955-04-17], she
collapsed; she died [early the next morning|1955-04-18TMO] at age 76. [Half a century later|2005] a stamp was
issued. She is [today|PRESENT_REF] seen as a pioneer.`)
}

func TestLifePolitician(t *testing.T) {
	checkArticle(t, "2018-05-01", `
Malik Deane (born [August 4, 1961|1961-08-04]) is a politician who was mayor of Aldham from [2005|2005] to
[2013|2013]. He grew up in Harrow; his parents divorced in [March 1964|1964-03]. In [1971|1971], aged ten, he
went back. He left school in [1979|1979] and worked for [two years|P2Y] in a bank. In [the fall of
1988|1988-FA] he entered law school. He was chosen editor at the end of his first year, and president in his
second year. During the summers he came home. He married on [October 3, 1992|1992-10-03]. He was elected in
[1996|1996], and re-elected [two years later|1998] and again in [2002|2002]. On [February 10,
2007|2007-02-10], he announced his candidacy. On [June 3|2007-06-03], after a long race, he was the nominee.
He won on [November 4|2007-11-04], and took office [the following January|2008-01]. In [January 2017|2017-01]
he left office. He lives [currently|PRESENT_REF] in Kalo.`)
}

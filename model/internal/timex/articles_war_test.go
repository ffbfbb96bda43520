package timex

import "testing"

// More wars: one of 1941 to 1943, one that ends a dozen years after it began, one
// hardly older than its article, one of the year 1066, one of hours.
func TestWarCampaignOfAnArmy(t *testing.T) {
	checkArticle(t, "2010-02-20", `
The Karelian Campaign

On [the morning of June 22, 1941|1941-06-22TMO], without warning, three army groups crossed the frontier.
Within [a week|P1W] they had advanced 200 miles. By [July 9|1941-07-09], the first phase was over, and the
next began.

In [early August|1941-08], Army Group Centre paused for [about three weeks|P3W]. From [August 21|1941-08-21]
to [September 26|1941-09-26], the battle for the southern capital raged. Throughout [October|1941-10] the
roads were mud. The offensive was resumed on [15 November|1941-11-15]; by [5 December|1941-12-05] it had been
stopped, and on [the same day|1941-12-05] the counter-offensive began. At [the end of the year|1941], the
front stood where it had been in [mid-October|1941-10]. On [7 December|1941-12-07], meanwhile, another power
had entered the war.

In [January 1942|1942-01], the ring was nearly closed. It was opened on [21 April|1942-04-21], [72 days|P72D]
after it had been shut. On [the following day|1942-04-22] the weather broke. In [May|1942-05] the winter line
was attacked. On [12 May|1942-05-12], 640,000 men went forward; [sixteen days later|1942-05-28] the battle was
lost. The summer offensive opened on [28 June|1942-06-28]. [Less than a month later|1942-07], on [23
July|1942-07-23], the city on the Don fell. By [the autumn|1942-FA] the river had been reached. From [13
September|1942-09-13] on there was fighting in the streets. It ended [five months later|1943-02], on [2
February 1943|1943-02-02].

[Two years earlier|1941], nobody would have believed it. The general was replaced [later in the year|1943] and
died in [the winter of 1943|1943-WI]-44. The [1944|1944] campaign is described elsewhere. To this day many are
missing.`)
}

func TestWarInsurrectionAndIndependence(t *testing.T) {
	checkArticle(t, "2009-11-10", `
The Long March Insurrection

The insurrection lasted [13 years|P13Y], from [late 1961|1961] until [the spring of 1974|1974-SP], and in its
final year cost 4,000 lives.

On [February 4, 1961|1961-02-04], armed men attacked a prison. [A month later|1961-03], on [March
15|1961-03-15], farms were raided. The government sent troops; by [April 1961|1961-04] there were 9,000. In
the first year of the war 2,000 were killed. In [1963|1963], the war spread, in [September 1964|1964-09] to
the east. A ceasefire in [the mid-1960s|196] held for only [six weeks|P6W].

On [April 25, 1974|1974-04-25], a coup overthrew the regime. Within [days|PXD] the political prisoners were
free. On [July 27|1974-07-27] the new president announced that the colonies would be independent. In [January
1975|1975-01], the Alvor accord was signed, setting [November 11, 1975|1975-11-11] as the date. Fighting broke
out in [March|1975-03]. In [July|1975-07] the northern army was driven out. On [August 9|1975-08-09], troops
crossed the border; they did so again on [October 14|1975-10-14]. On the eve of independence they stood
outside the capital. At [midnight on November 11|1975-11-11T24:00], independence was declared. [The previous
day|1975-11-10] the last governor had sailed. [Ten more years|P10Y] of war followed.`)
}

func TestWarOfFiveDays(t *testing.T) {
	checkArticle(t, "2010-03-01", `
The Georgian Summer War was a [five-day|P5D] war in [August 2008|2008-08].

Tension had grown since [April 2008|2008-04]. On [1 August|2008-08-01], a police truck was blown up. Shelling
began [that evening|2008-08-01TEV] and went on through the week. On [7 August|2008-08-07], at
[19:00|2008-08-07T19:00], the president ordered a ceasefire; at [23:35|2008-08-07T23:35] the artillery opened
fire. [The next morning|2008-08-08TMO] ground troops entered the town. By [the afternoon of 8
August|2008-08-08TAF] the other army had come through the tunnel. On [9 August|2008-08-09] a second front was
opened. The navy sank a boat on [10 August|2008-08-10]. On [Monday, 11 August|2008-08-11], the road was cut. A
ceasefire was agreed on [12 August|2008-08-12], signed on [15 August|2008-08-15] and [16 August|2008-08-16].
Troops left by [8 October|2008-10-08]. A report of [September 2009|2009-09] found that the war began with the
shelling. As of [2010|2010], 26,000 people are displaced.`)
}

func TestWarOfTheMiddleAges(t *testing.T) {
	checkArticle(t, "2010-03-01", `
The Second Civil War

King Harold landed near Mersby on [14 October 1066|1066-10-14]. By [Christmas Day 1066|1066-12-25] he was
crowned. In [the spring of the following year|1067-SP], he went home. In [1069|1069] the north rose. The
rising was put down [that winter|1069-WI]. In [the 1070s|107] castles were built. The duke died on [9
September 1087|1087-09-09]; his son was crowned [seventeen days later|1087-09-26]. Between [1088|1088] and
[1095|1095] there were two revolts. In [June 1095|1095-06] the earl was besieged, and taken in
[November|1095-11]. In [the late 11th century|10], the town grew. On [2 August 1100|1100-08-02], the king was
shot in the forest. [Three days later|1100-08-05] his brother took the crown. By [the end of the century|11]
it was over.`)
}

func TestWarOfHundredHours(t *testing.T) {
	checkArticle(t, "2010-03-01", `
The Gulf of Aster War

At [02:38 on 17 January 1991|1991-01-17T02:38], helicopters destroyed two radar posts. [Five hours|PT5H] after
the first attack, the radio broadcast a voice. On the first night 700 sorties were flown. On [January
18|1991-01-18], eight missiles were fired; on the 19th four. In [the last week of January|1991-01], oil was
spilled. On [January 29|1991-01-29] the town was attacked and [two days later|1991-01-31] recaptured. The
ground war began on [February 24|1991-02-24] at [4:00 a.m.|1991-02-24T04:00] and was over in [100
hours|PT100H]. On [26 February|1991-02-26] the army began to leave, setting fire to the wells. On [the night
of February 26|1991-02-26TNI]-[27|1991-02-27] the convoy was bombed. On [28 February|1991-02-28], [one hundred
hours|PT100H] after it had begun, the president declared a ceasefire. In [March 1991|1991-03] the revolts
began. Troops went home on [March 10, 1991|1991-03-10]. From [August 1990|1990-08] to [January 1991|1991-01]
sanctions had been tried; on [August 2, 1990|1990-08-02], the emirate was overrun, and [four days
later|1990-08-06] the embargo was imposed. In [November|1990-11] the council had set a deadline for [15
January|1991-01-15].`)
}

// Package published finds the day an article was published on: it reads the
// spellings of dates in metadata, addresses, file names and print, and lets
// what a page says of its day in several places vote.
//
// No single place is to be trusted. On a thousand labelled pages the date in
// the address was right in 0.97 of the cases that had one, microdata in 0.96,
// Open Graph in 0.95, JSON-LD in 0.92 and the first <time> in 0.90; a modified
// date was right in 0.72 only and has no vote here. A day that one, two or
// three of them agree on was right in 0.82, 0.94 and 0.98.
package published

import (
	"math"
	"strings"
	"time"

	"dateline/model"
)

// trust is how often a way to the day was right where it gave one. Those not
// named above are set between their neighbours.
func trust(by model.PublishedBy) float64 {
	switch by {
	case model.PublishedAddress, model.PublishedFeed, model.PublishedMail:
		return 0.97
	case model.PublishedMicrodata:
		return 0.96
	case model.PublishedOpenGraph:
		return 0.95
	case model.PublishedJSONLD, model.PublishedMeta:
		return 0.92
	case model.PublishedTime:
		return 0.90
	case model.PublishedByline:
		return 0.85
	default:
		return 0.75
	}
}

// agreeing is how often a day was right that n ways agree on.
func agreeing(n int) float64 {
	switch n {
	case 0:
		return 0
	case 1:
		return 0.82
	case 2:
		return 0.94
	default:
		return 0.98
	}
}

func odds(p float64) float64 { return p / (1 - p) }

// Ballot collects what a page says of its day. Each way to a day has one vote,
// the first it gives.
type Ballot struct {
	today model.Day
	votes []vote
}

// vote is the day that one way gives. A time of day in UTC may be of the day
// before or after where the article was published: next is that day, which the
// vote supports when another way names it.
type vote struct {
	by   model.PublishedBy
	day  model.Day
	next model.Day
}

// NewBallot is a ballot in which no day after today is taken; 0 means no bound.
func NewBallot(today model.Day) *Ballot { return &Ballot{today: today} }

// Add votes for the day of a date as metadata spells it, in its own time zone.
// What is no date, or lies in the future, is no vote.
func (b *Ballot) Add(by model.PublishedBy, value string) {
	t, ok := parseTime(value)
	if !ok {
		return
	}
	b.AddTime(by, t, strings.Contains(value, ":"))
}

// AddTime votes for the day of a time, which has a time of day or is a day
// alone.
func (b *Ballot) AddTime(by model.PublishedBy, t time.Time, clock bool) {
	day, ok := Of(t)
	if !ok {
		return
	}
	if b.today != 0 && day == b.today+1 && clock {
		// Where it is tomorrow already the story is of today still.
		day, _ = Of(t.UTC())
	}
	next := model.Day(0)
	if _, offset := t.Zone(); clock && offset == 0 {
		next = day + 1
		if t.Hour() < 12 {
			next = day - 1
		}
	}
	b.cast(vote{by: by, day: day, next: next})
}

// AddDay votes for a day.
func (b *Ballot) AddDay(by model.PublishedBy, day model.Day) { b.cast(vote{by: by, day: day}) }

func (b *Ballot) cast(v vote) {
	if v.day == 0 || b.today != 0 && v.day > b.today {
		return
	}
	for _, old := range b.votes {
		if old.by == v.by {
			return
		}
	}
	b.votes = append(b.votes, v)
}

// Result is the day with the most trust, the surest way to it, and how sure
// it is in percent. The day is 0 and the way PublishedNone without any vote.
func (b *Ballot) Result() (day model.Day, by model.PublishedBy, sure int) {
	best := 0.0
	for _, v := range b.votes {
		if t := b.weight(v.day); t > best || t == best && v.day < day {
			best, day = t, v.day
		}
	}
	if day == 0 {
		return 0, model.PublishedNone, 0
	}
	return day, b.surest(day), b.sure(day)
}

// weight is the sum of the log odds of those for a day.
func (b *Ballot) weight(day model.Day) float64 {
	sum := 0.0
	for _, v := range b.votes {
		switch day {
		case v.day:
			sum += math.Log(odds(trust(v.by)))
		case v.next:
			sum += math.Log(odds(trust(v.by))) / 2
		}
	}
	return sum
}

func (b *Ballot) surest(day model.Day) (by model.PublishedBy) {
	most := 0.0
	for _, v := range b.votes {
		if t := trust(v.by); v.day == day && t > most {
			most, by = t, v.by
		}
	}
	return by
}

// sure weighs how often a day with so many for it was right against the same
// for the days that others name.
func (b *Ballot) sure(day model.Day) int {
	supporting, against := 0, make(map[model.Day]int, len(b.votes))
	for _, v := range b.votes {
		if v.day == day || v.next == day {
			supporting++
		} else {
			against[v.day]++
		}
	}
	chosen := odds(agreeing(supporting))
	sum := chosen + 1
	for _, v := range b.votes { // in order, for the same sum every time
		if n := against[v.day]; n > 0 {
			sum += odds(agreeing(n))
			against[v.day] = 0
		}
	}
	return int(100*chosen/sum + 0.5)
}

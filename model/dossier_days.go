package model

import (
	"slices"
	"sort"
)

// EntryCount returns the number of entries of the timeline.
func (d *Dossier) EntryCount() int { return len(d.entries) }

// EntryAt returns an entry of the timeline.
func (d *Dossier) EntryAt(i int) Entry { return d.entries[i] }

// Timeline returns all entries by day. An entry that covers more than a day
// stands at its first, before the single days.
func (d *Dossier) Timeline() []Entry { return d.entries }

// Days returns the distinct first days of the timeline, ascending.
func (d *Dossier) Days() []Day { return d.days }

// EntriesOn returns the half-open range of indexes into Timeline of the entries
// that begin on a day.
func (d *Dossier) EntriesOn(day Day) (from, to int) {
	from = sort.Search(len(d.entries), func(i int) bool { return d.entries[i].First >= day })
	to = sort.Search(len(d.entries), func(i int) bool { return d.entries[i].First > day })
	return from, to
}

// NextDay returns the first day of the timeline after the given one, or 0.
func (d *Dossier) NextDay(day Day) Day {
	i, found := slices.BinarySearch(d.days, day)
	if found {
		i++
	}
	if i >= len(d.days) {
		return 0
	}
	return d.days[i]
}

// PreviousDay returns the last day of the timeline before the given one, or 0.
func (d *Dossier) PreviousDay(day Day) Day {
	i, _ := slices.BinarySearch(d.days, day)
	if i == 0 {
		return 0
	}
	return d.days[i-1]
}

// NearestDay returns the day of the timeline closest to the given one, the
// earlier of two equally close ones, or 0 for an empty timeline.
func (d *Dossier) NearestDay(day Day) Day {
	i, found := slices.BinarySearch(d.days, day)
	switch {
	case len(d.days) == 0:
		return 0
	case found || i == 0:
		return d.days[i]
	case i == len(d.days) || day-d.days[i-1] <= d.days[i]-day:
		return d.days[i-1]
	default:
		return d.days[i]
	}
}

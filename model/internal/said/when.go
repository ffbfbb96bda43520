package said

import (
	"sort"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// dateAll dates the statements: by a time expression in the cue's own clause,
// else by the last dated clause before it in the paragraph, else by the
// publication day.
func (s *stage) dateAll(out []model.Statement) {
	published := s.publicationDate()
	paragraph, earlier := -1, model.Ordinal(0)
	for i := range out {
		c := &s.claims[i]
		st := &out[i]
		if p := s.paragraphOf(c.head); p != paragraph {
			paragraph, earlier = p, 0
		}
		switch own := s.ownDate(c); {
		case own > 0:
			earlier = own
			st.Date, st.DayBasis = own, model.DayOwn
		case earlier > 0:
			st.Date, st.DayBasis = earlier, model.DayEarlier
		case s.d.Story.Published != 0:
			st.Date, st.Day, st.DayBasis = published, s.d.Story.Published, model.DayPublished
		}
		if date := s.d.Story.Date(st.Date); date.OnCalendar() {
			st.Day = date.First
		}
	}
}

// publicationDate returns the expression that fixed the publication day: one
// that names that single day in full, or 0.
func (s *stage) publicationDate() model.Ordinal {
	day := s.d.Story.Published
	for i := range s.d.Story.Dates {
		date := &s.d.Story.Dates[i]
		if day != 0 && date.First == day && date.Last == day && (date.Basis == model.BasisWeekday || date.Basis == model.BasisExplicit) {
			return model.Ordinal(i + 1)
		}
	}
	return 0
}

// ownDate returns the time expression that dates the act itself: on the
// calendar, in the cue's clause and outside its content.
func (s *stage) ownDate(c *claim) model.Ordinal {
	span := s.d.Span(s.sentence(c.head))
	dates := s.d.Story.Dates
	at := sort.Search(len(dates), func(i int) bool { return dates[i].Start >= span.Start })
	for ; at < len(dates) && dates[at].Start < span.End; at++ {
		date := &dates[at]
		if date.OnCalendar() && date.Last-date.First <= 31 && s.modifiesCue(s.d.Cover(date.Span), c) {
			return model.Ordinal(at + 1)
		}
	}
	return 0
}

// bounds are prepositions with which a date bounds what is said, rather than
// tells when it was: "ruled out a vote before May".
const bounds = " before until till by after since "

func (s *stage) modifiesCue(r doc.Range, c *claim) bool {
	for _, k := range c.content {
		if k.From <= r.From && r.From < k.To {
			return false
		}
	}
	// What bounds the content does not date the act: "ruled out a vote before
	// May".
	if contains(bounds, s.a.Lower(r.From-1)) && r.From > c.head {
		return false
	}
	// A date before the cue is not that of a verb before it: "who came in May,
	// said".
	for k := r.From - 1; r.From < c.head && k >= s.sentence(c.head).From && s.a.Tag(k) != shallow.Comma; k-- {
		if s.a.GroupAt(k) >= 0 {
			return false
		}
	}
	// Between the date and the cue stands no other verb.
	from, to := r.To, c.head
	if r.From > c.head {
		from, to = c.cue.To, r.From
	}
	for k := from; k < to; k++ {
		if g := s.a.GroupAt(k); g >= 0 && g != c.group && s.a.Groups[g].Mood != shallow.Gerund {
			return false
		}
	}
	return true
}

package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
)

// nameDatelines makes the place at the head of a report one, whatever else it was
// taken for: "TARNBY, Norway, March 3", "ORRAN (Reuters) -", "LOWER TARNBY –".
// Nobody acts there, and the capitals of the whole word hide what it is.
func (s *scan) nameDatelines() {
	var places []doc.Range
	next := 0
	for _, r := range s.d.Ranges {
		for next < len(s.pieces) && s.pieces[next].To <= r.From {
			next++
		}
		place, sure := s.dateline(r)
		if place.Len() == 0 {
			continue
		}
		first := next
		for next < len(s.pieces) && s.pieces[next].From < place.To {
			next++
		}
		if sure || s.takenForPlace(s.pieces[first:next]) {
			places = append(places, place)
		}
	}
	s.insert(places, s.pushPlace)
}

// takenForPlace reports whether what was found where a dateline may be lets it be
// one: nothing, places or persons; a single organisation is the source of a brief.
func (s *scan) takenForPlace(found []piece) bool {
	for i := range found {
		if p := &found[i]; p.kind != pieceName || p.guess == model.KindOrganization {
			return false
		}
	}
	return len(found) > 0
}

// pushPlace pushes the name of a place.
func (s *scan) pushPlace(place doc.Range) {
	if to, e := s.tableMatch(place.From, place.To); to == place.To && e.org == nil && e.demonym == nil {
		s.pushEntry(place, e)
		return
	}
	s.push(piece{Range: place, kind: pieceName, guess: model.KindPlace})
}

// dateline returns the words in capitals at the head of a sentence that name the
// place of a report, and whether what follows leaves no doubt.
func (s *scan) dateline(r doc.Range) (doc.Range, bool) {
	const longest = 4
	words, k := 0, r.From
	for ; k < r.To && words <= longest; k++ {
		w := s.words[k]
		if w.has(letters) && w.has(allCaps) && !isMonth(w.lower) && !isWeekday(w.lower) {
			words++
		} else if k == r.From || !(w.lower == "-" && w.has(joined) || w.lower == ".") {
			break
		}
	}
	if words == 0 || words > longest || k >= r.To || s.words[k-1].lower == "-" {
		return doc.Range{}, false
	}
	place := doc.Range{From: r.From, To: k}
	after := s.afterRegion(k, r.To)
	switch {
	case s.isDateOnly(after, r.To):
		return place, true
	case s.isAgency(after, r.To):
		return place, true
	case s.isDash(after, r.To):
		return place, after > k
	}
	return doc.Range{}, false
}

// afterRegion passes ", Norway," or ", Ohio" behind the place of a dateline.
func (s *scan) afterRegion(k, end int) int {
	const longest = 3
	if s.words[k].lower != "," || k+1 >= end || !s.words[k+1].has(capital) {
		return k
	}
	to := k + 1
	for to < end && to <= k+longest && (s.words[to].has(capital) && !isMonth(s.words[to].lower) || s.words[to].lower == ".") {
		to++
	}
	if to < end && s.words[to].lower == "," {
		to++
	}
	return to
}

// isDateOnly reports whether a date follows and then nothing, the sender of the
// report in brackets, or a dash.
func (s *scan) isDateOnly(k, end int) bool {
	const longest = 7
	digits, from := false, k
	for ; k < end && k < from+longest; k++ {
		w := s.words[k]
		switch {
		case w.lower[0] >= '0' && w.lower[0] <= '9':
			digits = true
		case isMonth(w.lower), w.lower == ",", w.lower == ".", w.lower == "-" && w.has(joined), w.lower == "/":
		default:
			return digits && (s.isDash(k, end) || s.isAgency(k, end)) && (isMonth(strings.TrimSuffix(s.words[from].lower, ".")) || s.words[from].lower >= "1000")
		}
	}
	return digits && k == end && (isMonth(s.words[from].lower) || len(s.words[from].lower) >= 4)
}

// isAgency reports whether the sender of a report stands there in brackets.
func (s *scan) isAgency(k, end int) bool {
	return k+3 < end && s.words[k].lower == "(" && s.words[k+1].has(capital) &&
		(s.words[k+2].lower == ")" && s.isDash(k+3, end) || s.words[k+3].lower == ")" && s.isDash(k+4, end))
}

// isDash reports whether a dash and words follow.
func (s *scan) isDash(k, end int) bool {
	if k+2 >= end || s.words[k+1].has(headline) {
		return false
	}
	switch s.words[k].lower {
	case "–", "—", "--", "-":
		return true
	}
	return false
}

func isMonth(w string) bool { return w != "" && strings.Contains(months, " "+w+" ") }

func isWeekday(w string) bool { return w != "" && strings.Contains(weekdays, " "+w+" ") }

package actor

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// nameTeams makes the cities of a line of results their teams: "New York 5 Boston
// 3", "Oakland at Seattle", where Seattle is where they play. Countries stay
// countries, under whose name their teams play.
func (s *scan) nameTeams() {
	for i := 0; i < len(s.pieces); {
		from, sentence := i, s.pieces[i].sentence
		for i < len(s.pieces) && s.pieces[i].sentence == sentence {
			i++
		}
		if !s.isResults(s.d.Ranges[sentence]) {
			continue
		}
		for k := from; k < i; k++ {
			p := &s.pieces[k]
			if p.kind == pieceName && p.guess == model.KindPlace && (s.isScore(p.To) || s.word(p.To).lower == "at") {
				p.guess, p.capital, p.country = model.KindOrganization, false, nil
			}
		}
	}
}

// longestResults is the number of tokens beyond which a line is prose.
const longestResults = 24

// isResults reports whether a sentence is a line of results: names and numbers, no
// other word but "at", and no month, which would make it a date.
func (s *scan) isResults(r doc.Range) bool {
	if r.Len() > longestResults {
		return false
	}
	names, numbers, at := 0, 0, 0
	for k := r.From; k < r.To; k++ {
		w := s.words[k]
		switch {
		case w.lower == "at":
			at++
		case w.has(capital):
			names++
			if isMonth(w.lower) {
				return false
			}
		case w.has(letters):
			return false
		case s.isScore(k):
			numbers++
		}
	}
	return names >= 2 && at == 1 && numbers == 0 && s.words[r.From].has(capital) || names > 0 && numbers >= 2
}

const months = " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. "

const weekdays = " monday tuesday wednesday thursday friday saturday sunday "

// isScore reports whether a token is a number of up to three digits.
func (s *scan) isScore(i int) bool {
	w := s.word(i).lower
	if w == "" || len(w) > 3 {
		return false
	}
	for k := range len(w) {
		if w[k] < '0' || w[k] > '9' {
			return false
		}
	}
	return true
}

package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
)

// What a story calls a name tells its kind better than the name itself does.
const (
	// calledBodies are nouns for organisations and for nobody else.
	calledBodies = " company firm corporation conglomerate bank airline manufacturer retailer brewer insurer startup charity nonprofit union association federation ministry agency newspaper broadcaster party magazine organization organisation movement club team foundation institute thinktank watchdog publisher university "
	// calledPlaces are nouns for places that do not act.
	calledPlaces = " city town village island river suburb port hamlet township peninsula neighbourhood neighborhood mountain lake valley "
)

// readCalls gives names the kind that the story calls them by in an apposition or
// a predicate: "Halvorsen Marine, the company that runs the ferry", "Orran is a
// village". What a table knows stays. Nouns for people are not asked: a town is a
// neighbour, too, and a firm a partner.
func (s *scan) readCalls() {
	called := make(map[string]model.Kind)
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.kind != pieceName || p.country != nil || p.org != nil {
			continue
		}
		if kind := s.calledKind(p); kind != "" && s.mayBeCalled(p, kind) {
			called[s.nameKey(p)] = kind
		}
	}
	if len(called) == 0 {
		return
	}
	for i := range s.pieces {
		p := &s.pieces[i]
		if kind := called[s.nameKey(p)]; kind != "" && p.kind == pieceName && p.country == nil && p.org == nil {
			p.guess = kind
		}
	}
}

// mayBeCalled reports whether the form of a name allows a kind.
func (s *scan) mayBeCalled(p *piece, kind model.Kind) bool {
	_, first := s.names.First(s.words[p.From].lower)
	if kind == model.KindPlace {
		return s.orgs.Head(s.words[p.To-1].lower) == nil && !(first && p.Len() > 1)
	}
	return !first
}

// calledKind is the kind that a noun beside a name tells; "" when none does.
func (s *scan) calledKind(p *piece) model.Kind {
	sentence := s.d.Ranges[p.sentence]
	for k := p.From; k < p.To; k++ {
		t := &s.d.Tokens[k]
		head := int(t.Head)
		if head >= p.From && head < p.To {
			continue
		}
		if head >= 0 && (t.Relation == doc.Apposition && head < p.From && s.word(p.From-1).lower == "," || t.Relation == doc.Subject && s.isPredicate(p.To, head)) {
			if kind := s.kindOfNoun(head); kind != "" {
				return kind
			}
		}
		const reach = 8
		for c := p.To; c < min(sentence.To, p.To+reach); c++ {
			if a := &s.d.Tokens[c]; int(a.Head) == k && a.Relation == doc.Apposition && s.words[p.To].lower == "," {
				return s.kindOfNoun(c)
			}
		}
	}
	return ""
}

// isPredicate reports whether a token is the predicate of the subject that ends
// before from: a copula stands between them, and nothing that takes it back.
func (s *scan) isPredicate(from, k int) bool {
	const reach = 10
	if k < from || k-from > reach {
		return false
	}
	copula := false
	for i := from; i < k; i++ {
		if int(s.d.Tokens[i].Head) == k {
			copula = copula || s.d.Tokens[i].Relation == doc.Copula
			if isDoubt(s.words[i].lower) || s.d.Tokens[i].Relation == doc.CaseMarker {
				return false
			}
		}
	}
	return copula
}

// kindOfNoun tells an organisation or a place by a noun in the singular; "" for
// other nouns.
func (s *scan) kindOfNoun(k int) model.Kind {
	t, w := &s.d.Tokens[k], s.words[k]
	if t.UPOS != doc.Noun || t.XPOS != doc.NN || w.has(capital) {
		return ""
	}
	in := func(list string) bool { return strings.Contains(list, " "+w.lower+" ") }
	switch {
	case in(calledBodies):
		return model.KindOrganization
	case in(calledPlaces):
		return model.KindPlace
	}
	return ""
}

package actor

import "dateline/model"

// Label is what a token is in a name: outside of any, or the first, a middle,
// the last or the only token of a name of one kind (BILOU: Ratinov and Roth
// 2009, "Design challenges and misconceptions in named entity recognition").
type Label uint8

// NameKind is a kind of name that the learnt model tells apart. The fourth are
// names of nobody: nationalities, events, works. They are learnt so that they
// are not taken for one of the others.
type NameKind uint8

// The kinds of names.
const (
	PersonName NameKind = iota
	OrganizationName
	PlaceName
	OtherName

	nameKinds = 4
)

// The labels: Outside, then four places for each kind.
const (
	Outside Label = 0

	atFirst  = 0
	atMiddle = 1
	atLast   = 2
	atOnly   = 3

	Labels Label = 1 + 4*nameKinds // the number of labels
)

// NameLabel returns the label of token i of a name of n tokens.
func NameLabel(kind NameKind, i, n int) Label {
	place := atMiddle
	switch {
	case n == 1:
		place = atOnly
	case i == 0:
		place = atFirst
	case i == n-1:
		place = atLast
	}
	return Label(1 + 4*int(kind) + place)
}

// Kind is the kind of name a label belongs to; it says nothing for Outside.
func (l Label) Kind() NameKind { return NameKind((l - 1) / 4) }

func (l Label) place() int { return int(l-1) % 4 }

// opens reports whether a name may begin with the label.
func (l Label) opens() bool { return l != Outside && (l.place() == atFirst || l.place() == atOnly) }

// Closes reports whether no name is left open behind the label.
func (l Label) Closes() bool { return l == Outside || l.place() == atLast || l.place() == atOnly }

// Follows reports whether the label may stand right behind another one.
func (l Label) Follows(before Label) bool {
	if before.Closes() {
		return l == Outside || l.opens()
	}
	return l != Outside && !l.opens() && l.Kind() == before.Kind()
}

// kind is the kind of actor that a kind of name stands for; "" for nobody.
func (k NameKind) kind() model.Kind {
	switch k {
	case PersonName:
		return model.KindPerson
	case OrganizationName:
		return model.KindOrganization
	case PlaceName:
		return model.KindPlace
	}
	return ""
}

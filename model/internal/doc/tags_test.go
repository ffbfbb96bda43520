package doc

import "testing"

func TestNamesOfTagsGoBothWays(t *testing.T) {
	for i := range uposNames {
		if u := UPOS(i); ParseUPOS(u.String()) != u {
			t.Errorf("part of speech %d, %s, is read as %d", u, u, ParseUPOS(u.String()))
		}
	}
	for i := range xposNames {
		if x := XPOS(i); ParseXPOS(x.String()) != x {
			t.Errorf("Penn tag %d, %s, is read as %d", x, x, ParseXPOS(x.String()))
		}
	}
	for i := range relationNames {
		if r := Relation(i); ParseRelation(r.String()) != r {
			t.Errorf("relation %d, %s, is read as %d", r, r, ParseRelation(r.String()))
		}
	}
}

func TestTagsHaveTheirUDNames(t *testing.T) {
	for got, want := range map[string]string{
		Noun.String(): "NOUN", OtherWord.String(): "X", Subordinator.String(): "SCONJ",
		VBD.String(): "VBD", NN.String(): "NN", WRB.String(): "WRB",
		ClausalComplement.String(): "ccomp", OpenComplement.String(): "xcomp", PassiveSubject.String(): "nsubj:pass",
		UnmarkedOblique.String(): "obl:unmarked", NoRelation.String(): "_", UPOS(200).String(): "_",
	} {
		if got != want {
			t.Errorf("name is %s, want %s", got, want)
		}
	}
}

func TestSubtypesAreTheirUniversalRelation(t *testing.T) {
	for subtype, want := range map[string]Relation{
		"nsubj:pass": Subject, "obl:agent": Oblique, "acl:relcl": ClausalModifier, "obj": Object, "_": NoRelation,
	} {
		if got := ParseRelation(subtype).Universal(); got != want {
			t.Errorf("%s is a kind of %s, want %s", subtype, got, want)
		}
	}
	if got := ParseRelation("obl:tmod"); got != Oblique {
		t.Errorf("an unlisted subtype is %s, want obl", got)
	}
	if got := ParseRelation("nonsense:tmod"); got != NoRelation {
		t.Errorf("an unknown relation is %s", got)
	}
}

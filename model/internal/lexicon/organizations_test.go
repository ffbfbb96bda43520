package lexicon

import (
	"slices"
	"testing"
)

func TestKnownOrganizations(t *testing.T) {
	o := OrganizationNames()
	for name, want := range map[string]struct{ full, noun string }{
		"NATO":                {"NATO", "alliance"},
		"UN":                  {"United Nations", "organization"},
		"The Washington Post": {"Washington Post", "newspaper"},
		"OSCE":                {"Organization for Security and Cooperation in Europe", "body"},
		"White House":         {"White House", "administration"},
		"MIT":                 {"MIT", "university"},
	} {
		org := o.Known(name)
		if org == nil || org.Name != want.full || !slices.Contains(org.Nouns, want.noun) {
			t.Errorf("Known(%q) = %+v, want %s, a %s", name, org, want.full, want.noun)
		}
	}
	for _, name := range []string{"", "nato", "Tarnby Council"} {
		if org := o.Known(name); org != nil {
			t.Errorf("Known(%q) = %+v", name, org)
		}
	}
}

func TestHeadsOfNames(t *testing.T) {
	o := OrganizationNames()
	if nouns := o.Head("department"); len(nouns) == 0 || nouns[0] != "department" || !slices.Contains(nouns, "agency") {
		t.Errorf("a department is called %q", nouns)
	}
	if nouns := o.Head("table"); nouns != nil {
		t.Errorf("a table is called %q", nouns)
	}
	tests := []struct {
		what    string
		is      func(string) bool
		yes, no string
	}{
		{"noun", o.Noun, "alliance", "table"},
		{"place head", o.PlaceHead, "river", "ministry"},
		{"place beginning", o.PlaceFirst, "lake", "table"},
		{"thing head", o.ThingHead, "festival", "ministry"},
		{"product", o.Product, "Firefox", "Mozilla"},
		{"field of work", o.Field, "fisheries", "table"},
	}
	for _, test := range tests {
		if !test.is(test.yes) || test.is(test.no) || test.is("") {
			t.Errorf("%s: %q %t, %q %t", test.what, test.yes, test.is(test.yes), test.no, test.is(test.no))
		}
	}
}

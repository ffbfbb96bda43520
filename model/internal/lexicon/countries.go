package lexicon

import (
	"strings"
	"sync"
)

// Country is a state or territory and the words that stand for it.
type Country struct {
	Name       string
	Others     []string // other names and acronyms: U.S., Britain
	Adjectives []string // Danish
	People     []string // Dane, Danes
	Capitals   []string // more than one where usage is divided; spellings count
	Government []string // places and buildings that stand for the government
}

// Geography looks up countries, by all their names, and well-known places. It
// is built once and then only read. Names are matched as they are written,
// with their capitals.
type Geography struct {
	countries  []Country
	names      map[string]*Country
	adjectives map[string]*Country
	people     map[string]*Country
	capitals   map[string]*Country
	government map[string]*Country
	places     map[string]bool
	regions    map[string]bool
	starts     starts
}

// World returns the geography of the world. The first call builds it, in about
// half a millisecond.
func World() *Geography { return world() }

var world = sync.OnceValue(func() *Geography {
	rows := strings.Split(countryRows, "\n")
	g := &Geography{
		countries:  make([]Country, 0, len(rows)),
		names:      make(map[string]*Country, 2*len(rows)),
		adjectives: make(map[string]*Country, len(rows)),
		people:     make(map[string]*Country, 2*len(rows)),
		capitals:   make(map[string]*Country, len(rows)),
		government: make(map[string]*Country),
		places:     make(map[string]bool, 1000),
		regions:    make(map[string]bool, 400),
		starts:     make(starts, 1500),
	}
	for _, row := range rows {
		f := strings.Split(row, ";")
		g.countries = append(g.countries, Country{
			Name: f[0], Others: list(f[1]), Adjectives: list(f[2]),
			People: list(f[3]), Capitals: list(f[4]), Government: list(f[5]),
		})
	}
	for i := range g.countries {
		g.index(&g.countries[i])
	}
	for _, place := range list(strings.ReplaceAll(cityRows, "\n", "")) {
		g.places[place] = true
		g.starts.enter(place)
	}
	for _, place := range list(strings.ReplaceAll(regionRows, "\n", "")) {
		g.places[place], g.regions[place] = true, true
		g.starts.enter(place)
	}
	return g
})

// index enters a country under all its words. The first row that claims a word
// keeps it, so the order of the table settles "Dominican" and "Congolese".
func (g *Geography) index(c *Country) {
	enter := func(m map[string]*Country, words ...string) {
		for _, w := range words {
			if m[w] == nil {
				m[w] = c
			}
			g.starts.enter(w)
		}
	}
	enter(g.names, c.Name)
	enter(g.names, c.Others...)
	enter(g.adjectives, c.Adjectives...)
	enter(g.people, c.People...)
	for _, a := range c.Adjectives {
		enter(g.people, a)
		if !strings.HasSuffix(a, "sh") && !strings.HasSuffix(a, "ese") && !strings.HasSuffix(a, "ch") {
			enter(g.people, a+"s")
		}
	}
	enter(g.capitals, c.Capitals...)
	enter(g.government, c.Government...)
}

// Countries returns all rows in the order of their names, parts of the United
// Kingdom and states of the past last. The slice belongs to the geography.
func (g *Geography) Countries() []Country { return g.countries }

// Country returns the country with a name or acronym, or nil.
func (g *Geography) Country(name string) *Country { return g.names[name] }

// Adjective returns the country that an adjective belongs to, or nil.
func (g *Geography) Adjective(word string) *Country { return g.adjectives[word] }

// People returns the country whose citizens a word names, in the singular or
// plural, or nil.
func (g *Geography) People(word string) *Country { return g.people[word] }

// Capital returns the country whose capital a name is, or nil.
func (g *Geography) Capital(name string) *Country { return g.capitals[name] }

// Government returns the country whose government a building, street or house
// stands for, or nil.
func (g *Geography) Government(name string) *Country { return g.government[name] }

// Place reports whether a name is that of a well-known city or region. Capitals
// and countries are not in it.
func (g *Geography) Place(name string) bool { return g.places[name] }

// Region reports whether a name is that of a well-known place larger than a city:
// Texas, the Middle East, the Black Sea.
func (g *Geography) Region(name string) bool { return g.regions[name] }

// Longest returns the number of tokens in the longest name that begins with a
// word, and 0 if none does.
func (g *Geography) Longest(first string) int { return g.starts[first] }

// starts tells how many tokens the longest name has that begins with a word, so
// that most words of a text need no further look-up. Hyphens and genitives are
// tokens of their own.
type starts map[string]int

func (s starts) enter(name string) {
	first := name
	if i := strings.IndexAny(name, " -"); i > 0 {
		first = name[:i]
	}
	if before, _, genitive := strings.Cut(first, "'s"); genitive {
		first = before
	}
	tokens := 1 + strings.Count(name, " ") + 2*strings.Count(name, "-") + strings.Count(name, "'s")
	s[first] = max(s[first], tokens)
}

// list splits a comma-separated field; an empty one gives nil.
func list(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, ",")
}

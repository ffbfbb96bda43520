package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// bearers is the number of persons with one surname that a name is compared
// with, the newest first: enough for a family, and it keeps the stage linear.
const bearers = 8

// personWords are the words of a name in small letters, without marks.
func (j *joiner) personWords(r doc.Range) []string {
	words := make([]string, 0, r.Len())
	for k := r.From; k < r.To; k++ {
		switch w := j.s.words[k]; w.lower {
		case ",", "-", "jr", "jr.", "sr", "sr.", "ii", "iii":
		case "frs", "obe", "cbe", "mbe", "dbe", "kbe", "gbe", "kcmg", "cmg", "dsc", "dso", "qc", "kc", "mp", "mep", "msp", "phd", "md", "esq", "ra", "ret", "ret.":
			if k == r.From || k < r.From+2 && w.lower == "ra" { // letters behind a name
				words = append(words, w.lower)
			}
		default:
			words = append(words, w.lower)
		}
	}
	return words
}

// person joins the name of a person: the full name, a surname after it, or a
// first name that only one person in the story bears.
func (j *joiner) person(p *piece) int {
	words := j.personWords(p.Range)
	if len(words) == 0 {
		return j.simple(p)
	}
	key := "person:" + strings.Join(words, " ")
	if a, ok := j.byName[key]; ok && len(words) > 1 {
		return a
	}
	if a := j.knownPerson(words, p.gender); a >= 0 {
		if len(words) > len(j.actors[a].words) {
			j.enterPerson(a, words)
		}
		j.byName[key] = a
		j.genderByName(a, words)
		return a
	}
	a := j.add(actor{name: j.personName(p, words), kind: model.KindPerson, words: words, gender: p.gender})
	j.genderByName(a, words)
	j.byName[key] = a
	j.enterPerson(a, words)
	return a
}

// genderByName takes the gender of a person from the first of several names, where
// nothing told it before.
func (j *joiner) genderByName(a int, words []string) {
	if g, ok := j.s.names.First(words[0]); ok && len(words) > 1 && j.actors[a].gender == lexicon.GenderUnknown {
		j.actors[a].gender = g
	}
}

// personName is the name as it is shown: peers go by their rank and one name,
// which alone would be half of it.
func (j *joiner) personName(p *piece, words []string) string {
	if len(words) == 1 && p.From > 0 {
		switch j.s.words[p.From-1].lower {
		case "lord", "lady", "baron", "baroness":
			return j.text(doc.Range{From: p.From - 1, To: p.To})
		}
	}
	return j.text(p.Range)
}

// knownPerson returns the person that a name can mean, or -1.
func (j *joiner) knownPerson(words []string, gender lexicon.Gender) int {
	full := strings.Join(words, " ")
	candidates := j.bySurname[full]
	if len(words) > 1 && len(candidates) == 0 {
		candidates = j.bySurname[words[len(words)-1]]
	}
	best := -1
	for k := len(candidates) - 1; k >= 0 && k >= len(candidates)-bearers; k-- {
		a := &j.actors[candidates[k]]
		if gender != lexicon.GenderUnknown && a.gender != lexicon.GenderUnknown && gender != a.gender || !compatible(words, a.words) {
			continue
		}
		// Of a family, a bare surname means the one who had it before.
		if best < 0 || len(words) == 1 && a.bare && !j.actors[best].bare {
			best = candidates[k]
		}
	}
	if best >= 0 {
		j.actors[best].bare = j.actors[best].bare || len(words) == 1
		return best
	}
	if len(words) == 1 {
		if a, ok := j.byFirst[words[0]]; ok && a >= 0 {
			return a
		}
	}
	return -1
}

// compatible reports whether two names can be one person's: one is the end of
// the other, or first and last words agree, an initial agreeing with a name.
func compatible(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if strings.HasSuffix(" "+strings.Join(b, " "), " "+strings.Join(a, " ")) {
		return true
	}
	if a[len(a)-1] != b[len(b)-1] || len(a) < 2 {
		return false
	}
	x, y := a[0], b[0]
	return x == y || isInitial(x) && y[0] == x[0] || isInitial(y) && x[0] == y[0] || misspelt(x, y)
}

// misspelt reports whether two long first names differ in one letter, as
// spellings within one story do.
func misspelt(x, y string) bool {
	const long = 6
	if len(x) != len(y) || len(x) < long || x[0] != y[0] {
		return false
	}
	differences := 0
	for i := range len(x) {
		if x[i] != y[i] {
			differences++
		}
	}
	return differences == 1
}

// isInitial reports whether a word of a name is an initial.
func isInitial(w string) bool { return len(w) == 1 || len(w) == 2 && w[1] == '.' }

// enterPerson enters the ways a person may be named later.
func (j *joiner) enterPerson(a int, words []string) {
	for k := 1; k < len(words); k++ {
		j.enterSurname(strings.Join(words[k:], " "), a)
	}
	if len(words) == 1 {
		j.enterSurname(words[0], a)
		return
	}
	if other, ok := j.byFirst[words[0]]; ok && other != a {
		j.byFirst[words[0]] = -1
	} else {
		j.byFirst[words[0]] = a
	}
}

// enterSurname makes a person the newest bearer of a surname.
func (j *joiner) enterSurname(surname string, a int) {
	list := j.bySurname[surname]
	if len(list) > 0 && list[len(list)-1] == a {
		return
	}
	j.bySurname[surname] = append(list, a)
}

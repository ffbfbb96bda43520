// Package lexicon holds the word tables of the extraction stages: verbs and
// their forms, months, countries, titles. The tables are facts about English
// and about the world, written for this project; where a table follows a
// source, its comment names it.
package lexicon

import "strings"

// VerbForm is the form of an inflected verb, as a set: a word such as "said"
// is both past and participle.
type VerbForm uint8

// The forms of a verb, after the Penn Treebank tags VB/VBP, VBZ, VBD, VBN, VBG.
const (
	Base VerbForm = 1 << iota
	Third
	Past
	Participle
	Gerund
)

// irregular lists the verbs whose past or participle is not formed with -ed,
// as base, past, participle; alternatives are separated by a slash.
const irregular = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|
grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|
know knew known|lay laid laid|lead led led|lean leant/leaned leant/leaned|leap leapt leapt|learn learnt/learned learnt/learned|leave left left|lend lent lent|
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|
mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|pay paid paid|plead pled/pleaded pled/pleaded|prove proved proven/proved|put put put|quit quit quit|read read read|
rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed|
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|
speed sped sped|spell spelt/spelled spelt/spelled|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|
be was/were been|have had had|do did done`

// Verbs is the table of irregular forms, built once by its owner and then only
// read.
type Verbs struct {
	forms map[string][]verbReading
}

type verbReading struct {
	lemma string
	form  VerbForm
}

// NewVerbs builds the table; it takes about 0.1 ms.
func NewVerbs() *Verbs {
	v := &Verbs{forms: make(map[string][]verbReading, 700)}
	for entry := range strings.SplitSeq(irregular, "|") {
		parts := strings.Fields(entry)
		base := parts[0]
		v.add(base, base, Base)
		v.add(thirdPerson(base), base, Third)
		v.add(gerund(base), base, Gerund)
		for past := range strings.SplitSeq(parts[1], "/") {
			v.add(past, base, Past)
		}
		for participle := range strings.SplitSeq(parts[2], "/") {
			v.add(participle, base, Participle)
		}
	}
	for form, lemma := range map[string]string{"am": "be", "are": "be", "is": "be", "has": "have", "does": "do"} {
		v.add(form, lemma, Third)
	}
	return v
}

func (v *Verbs) add(word, lemma string, form VerbForm) {
	for i, r := range v.forms[word] {
		if r.lemma == lemma {
			v.forms[word][i].form |= form
			return
		}
	}
	v.forms[word] = append(v.forms[word], verbReading{lemma, form})
}

// Irregular returns the lemma and forms of a lower-case form of an irregular
// verb; where several verbs share it (lay, found), the one listed first. ok is
// false for all other words.
func (v *Verbs) Irregular(word string) (lemma string, form VerbForm, ok bool) {
	r := v.forms[word]
	if len(r) == 0 {
		return "", 0, false
	}
	form = r[0].form
	for _, other := range r[1:] {
		form |= other.form
	}
	return r[0].lemma, form, true
}

// Inflect returns the forms of a regular verb: base, third person, past and
// participle, gerund. It knows e-dropping, -y and the doubling of the final
// consonant of one-syllable verbs and of those listed as stressed at the end.
func Inflect(base string) (third, past, gerundForm string) {
	return thirdPerson(base), regularPast(base), gerund(base)
}

func thirdPerson(base string) string {
	switch {
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ies"
	case hasAnySuffix(base, "s", "x", "z", "ch", "sh", "o"):
		return base + "es"
	default:
		return base + "s"
	}
}

func regularPast(base string) string {
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ied"
	case doubles(base):
		return base + base[len(base)-1:] + "ed"
	default:
		return base + "ed"
	}
}

func gerund(base string) string {
	switch {
	case strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "ying"
	case strings.HasSuffix(base, "e") && !hasAnySuffix(base, "ee", "oe", "ye") && base != "be":
		return base[:len(base)-1] + "ing"
	case doubles(base):
		return base + base[len(base)-1:] + "ing"
	default:
		return base + "ing"
	}
}

func endsInConsonantY(s string) bool {
	return len(s) > 1 && s[len(s)-1] == 'y' && !isVowel(s[len(s)-2])
}

// stressed lists verbs of more than one syllable that double their last
// consonant because it is stressed.
const stressed = " admit commit permit submit omit refer prefer defer infer confer transfer occur recur incur deter begin forget control patrol compel expel rebut regret abet upset overrun "

func doubles(base string) bool {
	n := len(base)
	if n < 3 || isVowel(base[n-1]) || strings.IndexByte("wxyh", base[n-1]) >= 0 {
		return false
	}
	if strings.Contains(stressed, " "+base+" ") {
		return true
	}
	if !isVowel(base[n-2]) || isVowel(base[n-3]) && !strings.HasPrefix(base[n-3:], "ui") {
		return false
	}
	syllables := 0
	for i := range n {
		if isVowel(base[i]) && (i == 0 || !isVowel(base[i-1])) {
			syllables++
		}
	}
	return syllables == 1
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}

package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// abbreviationKind tells what may follow an abbreviation, and so whether it can
// end a sentence.
type abbreviationKind uint8

const (
	noAbbreviation abbreviationKind = iota
	beforeName                      // Mr., Gen., St.: never ends a sentence
	beforeNumber                    // No., pp.: is one only before a number
	midSentence                     // e.g., vs.: never ends a sentence
	calendar                        // Jan., Tues.: ends one unless a number or name follows
	initial                         // the J. of a name
	general                         // Inc., U.S., p.m., etc.
)

// abbreviationTable lists, by kind, abbreviations in the spelling they have in
// running text; case counts, so that "sat." is a verb and "Sat." a day.
const (
	namesAfter = ` Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Sen Sens Rep Reps Gov Govs Pres Rev Fr Hon ` +
		`St Ste Mt Ft Messrs Mme Mlle Supt Insp Det Amb Atty Sec Asst Dep Msgr Drs MM MR MRS DR ST MT FT Ald Lieut Comdr Cdr Ens Pfc `
	numbersAfter = ` No Nos no nos p pp Vol vol Art art Fig fig Figs Ch ch Sec sec para Para ext Ext c ca Nr Op op b d r m Rs `
	neverLast    = ` e.g i.e cf vs v viz al approx esp incl Cf eg ie Eg Ie E.g I.e a.k.a `
	calendarOnes = ` Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun `
	otherOnes    = ` Inc Corp Co Cos Ltd Bros LLC Plc plc Pty Mfg Intl Natl Assn Assoc Dept Univ Govt Int'l Nat'l Gov't Dep't ` +
		`etc Etc Jr Sr Esq Ph.D PhD M.D Ave Blvd Rd Hwy Pkwy Pl Sq Bldg Apt Ste ` +
		`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt ` +
		`Wash Wis Wyo Ont Que Alta Sask est Est dept govt ed eds Ed Eds trans repr rev hr hrs min mins sq ft lb lbs oz yr yrs mo cu ` +
		`INC CORP LTD CO Sta Ser misc tel Tel Attn sc Sc B.Sc M.Sc Ph `
)

// abbreviationEnd adds the abbreviation that the word [start, i) forms with
// the full stop at i, and returns its end, or 0 if it forms none. Words are
// taken for abbreviations only where what follows allows it.
func (t *tokenizer) abbreviationEnd(start, i, end int) int {
	if i >= end || t.text[i] != '.' || i+1 < end && t.text[i+1] == '.' {
		return 0
	}
	kind := t.abbreviationKind(t.text[start:i], t.text[i+1:])
	if kind == noAbbreviation {
		return 0
	}
	t.add(start, i+1, abbreviation)
	t.tokens[len(t.tokens)-1].kind = kind
	return i + 1
}

func (t *tokenizer) abbreviationKind(word, after string) abbreviationKind {
	if len(word) > 6 || !asciiLetter(word[0]) {
		if len(word) <= 13 && acronym(word) { // U.S.S.R.
			return general
		}
		return noAbbreviation
	}
	switch kind := tableKind(word); kind {
	case beforeNumber:
		if numberFollows(after) {
			return beforeNumber
		}
	case noAbbreviation:
	case general:
		// "Ore." or "min." may be a word at the end of a sentence; then a
		// capital follows, and the sentence rules look for that.
		if asciiUpper(word[0]) || len(after) > 0 && (after[0] == ',' || lowerFollows(after)) || word == "etc" {
			return general
		}
	default:
		return kind
	}
	if acronym(word) {
		return general
	}
	if n := len(t.tokens); len(word) == 1 && n > 0 && t.text[t.tokens[n-1].Start] == '&' {
		return general // the P. of S.&P.
	}
	if len(word) == 1 && asciiUpper(word[0]) && t.initialHere(word, after) {
		return initial
	}
	return noAbbreviation
}

func tableKind(word string) abbreviationKind { return abbreviations()[word] }

// abbreviations is the table by word; the first kind of a word counts.
var abbreviations = sync.OnceValue(func() map[string]abbreviationKind {
	table := make(map[string]abbreviationKind, 300)
	for _, list := range [...]struct {
		words string
		kind  abbreviationKind
	}{
		{namesAfter, beforeName}, {numbersAfter, beforeNumber}, {neverLast, midSentence},
		{calendarOnes, calendar}, {otherOnes, general},
	} {
		for word := range strings.FieldsSeq(list.words) {
			if _, known := table[word]; !known {
				table[word] = list.kind
			}
		}
	}
	return table
})

// acronym reports whether s is letters one by one with stops between: U.S, a.m.
func acronym(s string) bool {
	if len(s) < 3 || len(s)%2 == 0 {
		return false
	}
	for i := 0; i < len(s); i++ {
		if i%2 == 0 && !asciiLetter(s[i]) || i%2 == 1 && s[i] != '.' {
			return false
		}
	}
	return true
}

// initialHere reports whether a capital and a stop are the initial of a name:
// a capital follows, and a name or title goes before or the text begins here.
func (t *tokenizer) initialHere(word, after string) bool {
	next := strings.TrimLeft(after, " \n")
	r, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsUpper(r) || word == "I" && next == after {
		return false
	}
	if len(t.tokens) == 0 {
		return true
	}
	switch last := t.tokens[len(t.tokens)-1]; last.class {
	case upper, abbreviation, stop, mark, opener, quote, closer, dash, ellipsis:
		return true
	case lower:
		// "with J. Doe", but not "plan B. The": what follows must be a name.
		return word != "I" && !startsSentence(firstWord(next))
	default:
		return word != "I"
	}
}

func numberFollows(after string) bool {
	after = strings.TrimLeft(after, " \n")
	return after != "" && digit(after[0])
}

func lowerFollows(after string) bool {
	next := strings.TrimLeft(after, " \n")
	return next != "" && next != after && asciiLower(next[0])
}

// firstWord returns the letters that s begins with; at most 12, which is
// longer than any word it is compared with.
func firstWord(s string) string {
	i := 0
	for i < len(s) && i < 12 && asciiLetter(s[i]) {
		i++
	}
	return s[:i]
}

// starters are words that, with a capital, nearly always begin a sentence:
// articles, pronouns, conjunctions, prepositions and adverbs.
const starters = ` The A An He She It They We You I His Her Its Their Our My Your This That These Those There Here ` +
	`In On At By For From To With Without Of Under Over During Despite According As After Before Since Until Among Against Amid ` +
	`Between Through Within Like Unlike About Along And But Or Nor So Yet If When While Where Although Though Because Unless Whether ` +
	`However Meanwhile Moreover Nevertheless Also Still Even Once Now Then Thus Hence Instead Perhaps Maybe Today Yesterday Tomorrow ` +
	`What Who Whom Whose Which Why How Some Many Most More Several Few All Both Each Every Another Other Others Any No Not None Only ` +
	`One Two Three Just Such Earlier Later Last Officials Critics Analysts Police Is Are Was Were Do Does Did Have Has Had Can Will ` +
	`Would Could Should Let Please `

// startsSentence reports whether word nearly always begins a sentence.
func startsSentence(word string) bool {
	return starterSet()[word]
}

var starterSet = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, 200)
	for word := range strings.FieldsSeq(starters) {
		set[word] = true
	}
	return set
})

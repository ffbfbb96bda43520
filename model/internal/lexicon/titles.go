package lexicon

import (
	"strings"
	"sync"
)

// TitleClass is what a word does in a title such as "deputy foreign minister",
// as a set.
type TitleClass uint16

// The classes of title words.
const (
	TitleHead       TitleClass = 1 << iota // names an office or role: minister, spokeswoman
	TitlePlural                            // the head is plural: ministers
	TitleRank                              // changes the rank, hence the person: deputy, former
	TitleField                             // says of what: foreign, press, finance
	TitleHonorific                         // stands before names only: Mr., Dr., Sir
	TitleLoose                             // names a role, but no office a reader would write large: official, man
	TitleSource                            // unnamed sources are known by it: official, source, diplomat
	TitleOccupation                        // a trade many follow, which singles nobody out: lawyer, singer
	TitleMale
	TitleFemale
)

// Has reports whether the set holds at least one of the given classes.
func (c TitleClass) Has(any TitleClass) bool { return c&any != 0 }

// The words of titles, in small letters. Written for this project.
const (
	officeHeads = `president vice-president premier chancellor minister secretary undersecretary under-secretary governor lieutenant-governor mayor
senator congressman congresswoman representative delegate deputy commissioner chairman chairwoman chairperson chair co-chair director speaker
ambassador envoy consul attaché judge justice magistrate prosecutor attorney sheriff marshal general admiral colonel major captain lieutenant sergeant
commander brigadier corporal commandant commodore king queen prince princess duke duchess emperor empress sultan emir sheikh shah tsar pope cardinal archbishop bishop
pastor rabbi imam ayatollah patriarch priest reverend dean rector chief head leader boss ceo cfo coo cto cio founder co-founder cofounder
executive manager administrator superintendent inspector detective constable officer coordinator treasurer comptroller auditor ombudsman
spokesman spokeswoman spokesperson negotiator adviser advisor counsel counselor counsellor aide strategist coach captain editor editor-in-chief
secretary-general attorney-general governor-general vice-chancellor vice-chairman taoiseach tánaiste caliph`
	occupationHeads = `correspondent columnist anchor host publisher professor lecturer doctor scientist economist historian analyst researcher author novelist poet playwright filmmaker actor
actress singer musician composer artist architect engineer lawyer barrister solicitor activist campaigner organizer lawmaker legislator parliamentarian mp mep councillor councilor
councilman councilwoman alderman assemblyman assemblywoman candidate nominee chaplain astronaut cosmonaut pilot athlete footballer striker goalkeeper midfielder defender quarterback
guru principal headmaster curator conductor chef designer photographer pollster lobbyist dissident comedian rapper guitarist drummer vocalist physicist chemist biologist psychologist sociologist
philosopher mathematician astronomer surgeon nurse vicar deacon nun monk`
	looseHeads = `official source person man woman boy girl diplomat insider witness resident survivor victim suspect defendant plaintiff protester demonstrator supporter opponent critic expert observer student teacher
farmer worker employee driver soldier militant rebel refugee migrant hostage prisoner neighbour neighbor relative friend father mother brother sister son daughter husband wife widow grandfather grandmother uncle aunt cousin nephew niece
teenager voter reporter journalist investor trader banker businessman businesswoman entrepreneur tycoon billionaire politician player member fan customer patient participant investigator responder
veteran democrat republican conservative liberal socialist colleague counterpart partner parent child people police participant negotiator organiser eyewitness`
	sourceHeads = `official source person people diplomat insider witness eyewitness resident spokesman spokeswoman spokesperson lawmaker analyst expert aide adviser advisor officer
prosecutor investigator negotiator critic supporter protester activist lawyer economist trader investor lawmaker senator minister ambassador commander scientist researcher police negotiator democrat republican executive`
	rankWords  = `deputy vice former ex acting interim incoming outgoing assistant associate junior late retired designate then- ex-president one-time onetime elect permanent shadow`
	otherMods  = `first chief senior top leading high supreme lead head longtime long-time veteran grand principal special co- managing executive non-executive honorary`
	fieldWords = `foreign prime press defense defence finance interior exterior home health education labor labour justice trade commerce economy economic energy environment agriculture transport
transportation culture sports sport tourism immigration housing treasury budget security information communications technology science industry
state national federal regional local county city police military army navy air force intelligence campaign communications policy political legal
general attorney district solicitor surveillance commercial affairs opposition party majority minority house senate parliamentary parliament cabinet council
crown religious spiritual union trade-union team club company bank group human rights peace climate disaster emergency relief aid research staff
news sports night evening managing operating financial technical marketing creative artistic musical executive development business investment
presidential gubernatorial congressional mayoral vice-presidential ministry department government white-house nato eu un
right-wing left-wing far-right far-left republican democratic conservative liberal socialist communist green independent lead head chief
climate sales studio football baseball basketball tennis soccer hockey rugby cricket golf olympic film movie rock jazz pop opera folk hip-hop tv television radio theatre theater stage
computer software civil criminal medical public private deputy-general police fire prison rescue`
	honorifics    = `mr mr. mister mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam madame monsieur señor señora herr frau rev rev. fr. st. hon. gen gen. lt lt. col col. maj maj. sgt sgt. cpl. capt capt. cmdr. adm adm. sen sen. rep rep. gov gov. pres. amb. pvt. det. insp. supt. cllr father sister brother`
	maleTitles    = `mr mr. mister sir lord king prince duke emperor sultan emir sheikh shah tsar pope cardinal archbishop father brother monsieur señor herr chairman spokesman congressman councilman assemblyman businessman man boy actor son husband uncle nephew grandfather alderman priest ayatollah imam rabbi`
	femaleTitles  = `mrs mrs. ms ms. miss dame lady madam madame señora frau queen princess duchess empress sister chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman woman girl mother daughter wife widow aunt niece grandmother actress nun`
	irregularHead = `people:person men:man women:woman children:child chiefs:chief wives:wife spokesmen:spokesman spokeswomen:spokeswoman congressmen:congressman businessmen:businessman attorneys:attorney secretaries:secretary dignitaries:dignitary witnesses:witness eyewitnesses:eyewitness actresses:actress princesses:princess bosses:boss coaches:coach chairmen:chairman`
)

// Titles knows the words of titles, in small letters. It is built once and then
// only read.
type Titles struct {
	words    map[string]TitleClass
	singular map[string]string
}

// TitleWords returns the table of title words.
func TitleWords() *Titles { return titleWords() }

var titleWords = sync.OnceValue(func() *Titles {
	t := &Titles{words: make(map[string]TitleClass, 1000), singular: make(map[string]string, 400)}
	add := func(words string, class TitleClass) {
		for _, w := range strings.Fields(words) {
			t.words[w] |= class
		}
	}
	add(officeHeads, TitleHead)
	add(occupationHeads, TitleHead|TitleOccupation)
	add(looseHeads, TitleHead|TitleLoose)
	add(sourceHeads, TitleHead|TitleSource)
	add(maleTitles, TitleMale)
	add(femaleTitles, TitleFemale)
	for w, class := range t.words {
		if class.Has(TitleHead) && w != "people" && w != "police" {
			t.singular[w+"s"] = w
		}
	}
	for _, pair := range strings.Fields(irregularHead) {
		if plural, singular, ok := strings.Cut(pair, ":"); ok {
			t.singular[plural] = singular
		}
	}
	for plural, singular := range t.singular {
		t.words[plural] |= t.words[singular] | TitlePlural
	}
	t.words["people"] |= TitlePlural
	t.words["police"] |= TitlePlural
	add(rankWords, TitleRank)
	add(otherMods, TitleField)
	add(fieldWords, TitleField)
	add(fieldsOfWork, TitleField)
	add(honorifics, TitleHonorific)
	return t
})

// Class returns the classes of a word in small letters; 0 for no title word. An
// "ex-", "vice-" or "then-" before a title word makes no difference.
func (t *Titles) Class(word string) TitleClass {
	if c, ok := t.words[word]; ok {
		return c
	}
	for _, prefix := range []string{"ex-", "then-", "vice-", "co-"} {
		if rest, ok := strings.CutPrefix(word, prefix); ok {
			return t.words[rest]
		}
	}
	return 0
}

// Singular returns the singular of a title head: "officials" gives "official".
// Other words come back as they are.
func (t *Titles) Singular(word string) string {
	if s, ok := t.singular[word]; ok {
		return s
	}
	return word
}

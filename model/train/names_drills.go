package train

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"dateline/model/internal/actor"
	"dateline/model/internal/lexicon"
)

// Drills are short texts made for learning: forms of news that the corpora lack
// (tables of results, briefs from exchanges, datelines, headlines in capitals),
// filled with names drawn from what the corpora marked, from the table of
// countries, and from syllables. Names that nobody has heard of teach the model
// to look at what stands around them: the company in "shares in Norvale fell" is
// one whatever it is called.
//
// A form is a text with slots. The letter says what stands there, a number that
// the same one stands there again, and a mark behind it how it is written:
//
//	{P1} a person   {P1.} his surname   {P1^} the surname in capitals
//	{C1} a country  {C1^} in capitals   {D} its adjective, a name of nobody
//	{L1} a city     {L1^} in capitals   {V1} a place nobody knows
//	{T1} a club     {T1^} in capitals   {K1} a city for its club, {K1^} in capitals
//	{O1} a company  {O1.} without "Ltd" {B1} an institution, with its acronym {B1.}
//	{M} an event or league, a name of nobody; {n} a number, {s} a score, {t} a time,
//	{w} a weekday, {d} a date

// drillSlots are the kinds of the names that slots stand for.
var drillSlots = map[byte]actor.NameKind{
	'P': actor.PersonName, 'C': actor.PlaceName, 'D': actor.OtherName, 'L': actor.PlaceName, 'V': actor.PlaceName,
	'T': actor.OrganizationName, 'K': actor.OrganizationName, 'O': actor.OrganizationName, 'B': actor.OrganizationName, 'M': actor.OtherName,
}

// Drills makes texts with their names, which are drawn from marked ones.
func Drills(marked []NamedText, count int, seed uint64) []NamedText {
	g := newDrill(marked, seed)
	forms := strings.Split(strings.TrimSpace(drillForms), "\n\n")
	out := make([]NamedText, 0, count)
	for i := range count {
		g.names = map[string]string{}
		out = append(out, g.fill(forms[i%len(forms)]))
	}
	return out
}

// drill fills forms.
type drill struct {
	random                             *rand.Rand
	persons, firsts, lasts, cities     []string
	companies, institutions            []string
	countries                          []lexicon.Country
	clubs, leagues, suffixes, weekdays []string
	names                              map[string]string // of the present text, by slot
}

func newDrill(marked []NamedText, seed uint64) *drill {
	g := &drill{
		random: rand.New(rand.NewPCG(seed, 7)), clubs: strings.Split(drillClubs, "|"), leagues: strings.Split(drillLeagues, "|"),
		suffixes: strings.Fields(drillSuffixes), weekdays: strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
	}
	for _, c := range lexicon.World().Countries() {
		if len(c.Adjectives) > 0 {
			g.countries = append(g.countries, c)
		}
	}
	seen := map[string]bool{}
	for i := range marked {
		for _, n := range marked[i].Names {
			name := marked[i].Text[n.Start:n.End]
			if !seen[name] && isPlainName(name) {
				g.enter(name, n.Kind)
			}
			seen[name] = true
		}
	}
	for _, list := range []*[]string{&g.persons, &g.firsts, &g.lasts, &g.cities, &g.companies, &g.institutions} {
		if len(*list) == 0 {
			*list = []string{g.invented()}
		}
	}
	return g
}

// isPlainName reports whether a marked name is one word or more, each with a
// capital and letters only.
func isPlainName(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if w[0] < 'A' || w[0] > 'Z' || len(w) < 3 || strings.ToUpper(w) == w || strings.ContainsAny(w, "0123456789.,/@#()\"“”") {
			return false
		}
	}
	return name != "" && !strings.Contains(name, "\n")
}

// enter sorts a marked name into what it can stand for.
func (g *drill) enter(name string, kind actor.NameKind) {
	words := strings.Fields(name)
	switch {
	case kind == actor.PersonName && len(words) == 2:
		g.persons = append(g.persons, name)
		g.firsts, g.lasts = append(g.firsts, words[0]), append(g.lasts, words[1])
	case kind == actor.PlaceName && len(words) <= 2:
		if lexicon.World().Country(name) == nil {
			g.cities = append(g.cities, name)
		}
	case kind == actor.OrganizationName && len(words) <= 2:
		g.companies = append(g.companies, name)
	case kind == actor.OrganizationName && len(words) <= 5:
		g.institutions = append(g.institutions, name)
	}
}

// fill writes a form with names of its own.
func (g *drill) fill(form string) NamedText {
	var b strings.Builder
	t := NamedText{Complete: true}
	for {
		before, rest, ok := strings.Cut(form, "{")
		b.WriteString(before)
		if !ok {
			break
		}
		slot, after, _ := strings.Cut(rest, "}")
		form = after
		written := g.slot(slot)
		if kind, isName := drillSlots[slot[0]]; isName {
			t.Names = append(t.Names, Name{b.Len(), b.Len() + len(written), kind})
		}
		b.WriteString(written)
	}
	t.Text = b.String()
	return t
}

// slot gives what is written for a slot.
func (g *drill) slot(slot string) string {
	mark := slot[len(slot)-1]
	name := strings.TrimRight(slot, ".^")
	full, ok := g.names[name]
	if !ok {
		full = g.draw(name[0])
		if len(name) > 1 {
			g.names[name] = full
		}
	}
	written, short, _ := strings.Cut(full, "=")
	if (mark == '.' || mark == '^' && name[0] == 'P') && short != "" {
		written = short
	}
	if mark == '^' {
		written = strings.ToUpper(written)
	}
	return written
}

func (g *drill) of(list []string) string { return list[g.random.IntN(len(list))] }

func (g *drill) chance(percent int) bool { return g.random.IntN(100) < percent }

// draw draws something for a slot; what it is called in short stands behind "=".
func (g *drill) draw(what byte) string {
	switch what {
	case 'P':
		return g.person()
	case 'C':
		return g.countries[g.random.IntN(len(g.countries))].Name
	case 'D':
		return g.of(g.countries[g.random.IntN(len(g.countries))].Adjectives)
	case 'L', 'K':
		if c := g.countries[g.random.IntN(len(g.countries))]; len(c.Capitals) > 0 && g.chance(30) {
			return c.Capitals[0]
		}
		return g.of(g.cities)
	case 'V':
		return g.invented()
	case 'T':
		return g.of(g.clubs)
	case 'O':
		return g.company()
	case 'B':
		return g.institution()
	case 'M':
		return g.of(g.leagues)
	case 'w':
		return g.of(g.weekdays)
	case 's':
		return strconv.Itoa(g.random.IntN(6)) + "-" + strconv.Itoa(g.random.IntN(4))
	case 't':
		return strconv.Itoa(1+g.random.IntN(9)) + ":" + strconv.Itoa(10+g.random.IntN(49)) + "." + strconv.Itoa(10+g.random.IntN(89))
	case 'd':
		return strconv.Itoa(1990+g.random.IntN(30)) + "-" + strconv.Itoa(10+g.random.IntN(3)) + "-" + strconv.Itoa(10+g.random.IntN(18))
	}
	return strconv.Itoa(1 + g.random.IntN(99))
}

func (g *drill) person() string {
	first, last := g.of(g.firsts), g.of(g.lasts)
	switch g.random.IntN(10) {
	case 0, 1:
		last = g.invented()
	case 2:
		first, last = g.invented(), g.invented()
	case 3:
		first = first[:1] + "."
	case 4:
		last = g.of([]string{"van ", "de ", "van der ", "Al-", "Mac", "El "}) + last
	case 5, 6:
		name := g.of(g.persons)
		first, last, _ = strings.Cut(name, " ")
	}
	return first + " " + last + "=" + last
}

// company draws a company: a word, a surname or two, with or without what says
// that it is one.
func (g *drill) company() string {
	front := g.invented()
	switch g.random.IntN(8) {
	case 0, 1:
		front = g.of(g.lasts)
	case 2:
		front = g.of(g.lasts) + " " + g.of(g.lasts)
	case 3:
		front = g.of(g.lasts) + " & " + g.of(g.lasts)
	case 4:
		return g.of(g.companies)
	case 5:
		front = g.of(g.cities) + " " + g.of(strings.Fields("Steel Power Mills Resources Gold Air Energy Foods Paper Oil"))
	}
	return front + " " + g.of(g.suffixes) + "=" + front
}

func (g *drill) institution() string {
	name := g.of(g.institutions)
	short := ""
	for w := range strings.FieldsSeq(name) {
		short += w[:1]
	}
	return name + "=" + strings.ToUpper(short)
}

// invented makes up a name of two or three syllables.
func (g *drill) invented() string {
	starts := strings.Fields("b br c ch d dr f fr g gr h j k kr l m n p pl r s sh sk st t tr v w z")
	middles := strings.Fields("a e i o u ai ei ou oa ie")
	ends := strings.Fields("l n r s k m nd rt lt ck n r th v ng x -")
	name := ""
	for range 2 + g.random.IntN(2) {
		name += g.of(starts) + g.of(middles)
	}
	if end := g.of(ends); end != "-" {
		name += end
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

const drillSuffixes = `Inc Corp Ltd Plc PLC AG SA NV AS AB Co Inc. Corp. Ltd. Group Holdings Industries Bank Energy Systems Airlines Motors Insurance Steel Oil Technologies Pharmaceuticals Securities Chemicals Electronics Mining Telecom Partners`

const drillLeagues = `World Cup|European Cup|Champions League|UEFA Cup|Davis Cup|Super Bowl|World Series|Masters|French Open|Grand Prix|Asian Games|Olympics|Serie B|Copa America|Stanley Cup|Ryder Cup|Tour de France|Pan Pacific Championships`

// Clubs of many sports and countries, as news writes them.
const drillClubs = `Arsenal|Aston Villa|Blackburn Rovers|Bolton|Celtic|Rangers|Aberdeen|Dundee United|Hearts|Newcastle United|Nottingham Forest|Sheffield Wednesday|Leeds United|West Ham|Wimbledon|Crystal Palace|Norwich City|Ipswich Town|Swansea|Wrexham|Real Sociedad|Athletic Bilbao|Sevilla|Valencia|Espanyol|Deportivo Coruna|Real Betis|Villarreal|Osasuna|Sporting Gijon|Roma|Lazio|Napoli|Fiorentina|Sampdoria|Bologna|Genoa|Torino|Verona|Lecce|Internazionale|AC Milan|Paris St Germain|Olympique Marseille|Monaco|Auxerre|Nantes|Lens|Lille|Metz|Bordeaux|St Etienne|Guingamp|Strasbourg|Bayern Munich|Werder Bremen|Schalke 04|VfB Stuttgart|Hamburg SV|Bayer Leverkusen|Eintracht Frankfurt|Hansa Rostock|Karlsruhe SC|Fortuna Duesseldorf|Benfica|Porto|Sporting|Boavista|Braga|Guimaraes|Anderlecht|Club Brugge|Standard Liege|Genk|Lokeren|Gent|Feyenoord|Vitesse|Groningen|Roda JC Kerkrade|NEC Nijmegen|RKC Waalwijk|Grasshopper|FC Basel|Young Boys|Servette|Rapid Vienna|Austria Vienna|Sturm Graz|Sparta Prague|Slavia Prague|Sigma Olomouc|Slovan Bratislava|Ferencvaros|Ujpest|Legia Warsaw|Widzew Lodz|Steaua Bucharest|Dinamo Bucharest|Rapid Bucharest|Levski Sofia|CSKA Sofia|Red Star Belgrade|Partizan Belgrade|Dinamo Zagreb|Hajduk Split|Olympiakos|Panathinaikos|AEK Athens|Galatasaray|Fenerbahce|Besiktas|Trabzonspor|Spartak Moscow|Dynamo Moscow|Lokomotiv Moscow|Dynamo Kiev|Shakhtar Donetsk|Dinamo Minsk|Maccabi Tel Aviv|Hapoel Haifa|Rosenborg|Brann|IFK Gothenburg|Malmo FF|Brondby|FC Copenhagen|HJK Helsinki|River Plate|Boca Juniors|Racing Club|Independiente|Flamengo|Fluminense|Santos|Sao Paulo|Corinthians|Palmeiras|Gremio|Penarol|Nacional|Colo Colo|Al Ahly|Zamalek|Raja Casablanca|Kaizer Chiefs|Orlando Pirates|Kashima Antlers|Yokohama Marinos|Essendon|Collingwood|Carlton|Hawthorn|Brisbane Broncos|Canberra Raiders|St George|Wigan|St Helens|Bradford Bulls|Harlequins|Saracens|Wasps|Northampton|Leicester Tigers|Llanelli|Toulouse|Brive|Agen|Surrey|Middlesex|Essex|Yorkshire|Lancashire|Kent|Warwickshire|Glamorgan|Somerset|Derbyshire|Boston Red Sox|New York Mets|Chicago Cubs|Chicago White Sox|Detroit Tigers|Cleveland Indians|Texas Rangers|California Angels|Minnesota Twins|Milwaukee Brewers|Kansas City Royals|Toronto Blue Jays|Montreal Expos|Florida Marlins|Atlanta Braves|Houston Astros|St. Louis Cardinals|Cincinnati Reds|Pittsburgh Pirates|San Diego Padres|Colorado Rockies|Los Angeles Dodgers|San Francisco Giants|Orioles|Mariners|Dodgers|Braves|Padres|Twins|Mets|Red Sox|Knicks|Bulls|Celtics|Lakers|Pistons|Jazz|Spurs|Hawks|Heat|Magic|Cowboys|Packers|Steelers|Bills|Patriots|Broncos|Dolphins|49ers|Redskins|Vikings|Bruins|Sabres|Penguins|Flyers|Canucks|Oilers|Maple Leafs|Blackhawks|Green Bay Packers|Dallas Cowboys|Miami Dolphins|Denver Broncos|Buffalo Bills|Boston Celtics|New York Knicks|Utah Jazz|Orlando Magic|Colorado Avalanche|Montreal Canadiens|Boston Bruins|Calgary Flames|New Jersey Devils|Real Madrid|Barcelona|Juventus|Manchester United|Liverpool|Chelsea|Everton|Tottenham|Tottenham Hotspur|Coventry|Southampton|Derby|Middlesbrough|Sunderland`

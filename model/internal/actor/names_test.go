package actor

import (
	"slices"
	"strings"
	"testing"
)

// list gives "kind name" of every actor, in order.
func list(t *testing.T, in string) []string {
	t.Helper()
	s := annotate(t, in)
	var out []string
	for _, a := range s.Actors {
		out = append(out, string(a.Kind)+" "+a.Name)
	}
	return out
}

func checkList(t *testing.T, in string, want ...string) {
	t.Helper()
	if got := list(t, in); !slices.Equal(got, want) {
		t.Errorf("%s\n got %s\nwant %s", in, strings.Join(got, ", "), strings.Join(want, ", "))
	}
}

func TestNamesOfPeople(t *testing.T) {
	for in, want := range map[string]string{
		"We saw Ingrid van der Meulen there.":             "person Ingrid van der Meulen",
		"We saw J. P. Hallorand there.":                   "person J. P. Hallorand",
		"We saw Anne-Marie Koskela there.":                "person Anne-Marie Koskela",
		"We saw Sean O’Malley there.":                     "person Sean O’Malley",
		"We saw Omar al-Khatib there.":                    "person Omar al-Khatib",
		"We saw Park Jin-ho there.":                       "person Park Jin-ho",
		"We saw José Müller-Żak there.":                   "person José Müller-Żak",
		"We saw Catherine the Great there.":               "person Catherine the Great",
		"Then Robert Quilty, Jr., spoke.":                 "person Robert Quilty, Jr.",
		"We saw Robert Hill there.":                       "person Robert Hill",
		"Then Trade Minister Robert Hill left.":           "person Robert Hill",
		"The post went to Mr. Abernathy.":                 "person Abernathy",
		"Abel Tesfaye Worku, 45, was hurt.":               "person Abel Tesfaye Worku",
		"It was bought by Oyelaran, who lives upstairs.":  "person Oyelaran",
		"The winner was Zuzana Kalnina-Berzina of course": "person Zuzana Kalnina-Berzina",
	} {
		checkList(t, in, want)
	}
}

func TestNamesOfOrganizations(t *testing.T) {
	for in, want := range map[string]string{
		"He wrote to the Ministry of Fisheries and Forests.":                  "organization Ministry of Fisheries and Forests",
		"He wrote to the Commission for Science and Education in Europe.":     "organization Commission for Science and Education in Europe",
		"He wrote to the Council on Maritime Affairs.":                        "organization Council on Maritime Affairs",
		"He wrote to the Danish Finance Ministry.":                            "organization Danish Finance Ministry",
		"He wrote to the Kenya-EU Council.":                                   "organization Kenya-EU Council",
		"He wrote to Harrow & Pike Inc. yesterday.":                           "organization Harrow & Pike Inc.",
		"He wrote to the Tarnby Gazette.":                                     "organization Tarnby Gazette",
		"He wrote to the Food and Water Agency.":                              "organization Food and Water Agency",
		"He wrote to the University of Tarnby.":                               "organization University of Tarnby",
		"He wrote to the Lisbon Herons.":                                      "organization Lisbon Herons",
		"He wrote to the Kremlin.":                                            "organization Kremlin",
		"He wrote to NATO.":                                                   "organization NATO",
		"He wrote to the Women's Council.":                                    "organization Women's Council",
		"The UTW said it would strike, and members of the UTW cheered loudly": "organization UTW",
	} {
		if want == "organization UTW" {
			checkList(t, in, want)
			continue
		}
		checkList(t, in, want)
	}
}

func TestNamesOfPlaces(t *testing.T) {
	for in, want := range map[string]string{
		"The fire broke out in Tarnby.":              "place Tarnby",
		"The city of Ulmstad was dark.":              "place Ulmstad",
		"They climbed the Orran Hill by night.":      "place Orran Hill",
		"TARNBY, Norway (AP) - It rained.":           "place Tarnby, country Norway, organization AP",
		"They crossed Lake Tovel by boat.":           "place Lake Tovel",
		"They crossed the Orran River by boat.":      "place Orran River",
		"They crossed the Bay of Orran by boat.":     "place Bay of Orran",
		"They talked in Geneva for days.":            "place Geneva",
		"They lived near Ulmstad, Norway, for years": "place Ulmstad, country Norway",
	} {
		checkList(t, in, strings.Split(want, ", ")...)
	}
}

func TestCountries(t *testing.T) {
	for in, want := range map[string]string{
		"Help came from the U.S. and Britain.":            "country United States, country United Kingdom",
		"Help came from Trinidad and Tobago.":             "country Trinidad and Tobago",
		"Help came from Denmark’s neighbours.":            "country Denmark",
		"Give us more, they wrote to us.":                 "",
		"The Danish weather and the French wine pleased.": "",
		"US-Kenya talks began.":                           "country United States, country Kenya",
	} {
		var list []string
		if want != "" {
			list = strings.Split(want, ", ")
		}
		checkList(t, in, list...)
	}
}

func TestACapitalIsACityOrAGovernment(t *testing.T) {
	for in, want := range map[string]string{
		"Lisbon said it would sign.":                   "country Portugal",
		"Talks between Lisbon and others went on.":     "country Portugal",
		"They read Lisbon’s answer.":                   "country Portugal",
		"It rained in Lisbon.":                         "place Lisbon",
		"A tram stopped at the Lisbon end of the line": "place Lisbon",
	} {
		checkList(t, in, want)
	}
}

func TestWhatIsNoActor(t *testing.T) {
	for _, in := range []string{
		"Earlier this week, nobody came.",
		"Protesters sang. Residents slept.",
		"He was freed on US$ 20,000 bail.", "The poll cost NZ$26 million.", "The Tarnby Festival was fun.",
		"He won the World Cup in May.",
		"Muslims and Christians prayed on Friday.",
		"The Internet was slow on Christmas Day.",
		"I bought a PlayStation 4.", "Few people use Firefox or Internet Explorer.",
		"However, Tuesday was dry.",
	} {
		checkList(t, in)
	}
}

func TestHeadlines(t *testing.T) {
	s := annotate(t, "Oduya Says Storm Will Hit Tarnby Harbour Late\n\nMara Oduya, the harbour master, said on Monday that the storm would come late.")
	if got := mentions(s, find(t, s, "Mara Oduya")); got != "Oduya | Mara Oduya | the harbour master" {
		t.Errorf("mentions of Oduya: %s", got)
	}
	s = annotate(t, "KENYA WARNS SHIPS\n\nKenya warned all ships on Monday.")
	if got := mentions(s, find(t, s, "Kenya")); got != "KENYA | Kenya" {
		t.Errorf("mentions of Kenya: %s", got)
	}
}

func TestStartOfSentence(t *testing.T) {
	s := annotate(t, "Pike fell ill. A nurse saw Dorothea Pike in bed. Green trees stood outside. Late gardens too.")
	if got := mentions(s, find(t, s, "Dorothea Pike")); got != "Pike | Dorothea Pike" {
		t.Errorf("mentions of Pike: %s", got)
	}
	if len(s.Actors) != 1 {
		t.Errorf("found more than Pike:\n%s", dump(s))
	}
}

// TestTheNameInAGovernmentStays: the reader searches for the country.
func TestTheNameInAGovernmentStays(t *testing.T) {
	s := annotate(t, "On Tuesday, the New Zealand government said that it would hold a poll.")
	if got := mentions(s, find(t, s, "New Zealand")); got != "New Zealand" {
		t.Errorf("mentions %q", got)
	}
}

package said

import "testing"

// otherForms holds a second invented sentence for the forms whose first might
// have been met by its words alone.
var otherForms = []struct{ name, text, want string }{
	{"clause before", "The ferry had sailed late, [Bo Reed] said.",
		"Bo Reed | said | The ferry had sailed late | say\n"},
	{"inverted", "The ferry had sailed late, said [Bo Reed].",
		"Bo Reed | said | The ferry had sailed late | say\n"},
	{"interrupted", "The ferry, [Bo Reed] said, had sailed late.",
		"Bo Reed | said | The ferry + had sailed late | say\n"},
	{"as X told Y", "As [Bo Reed] told the [%Herald], the ferry sailed late.",
		"Bo Reed | told | the ferry sailed late | say\n"},
	{"opinion", "In [Bo Reed]'s opinion, the ferry is too small.",
		"Bo Reed | opinion | the ferry is too small | say\n"},
	{"infinitive of a promise", "[Bo Reed] pledged to mend the ferry.",
		"Bo Reed | pledged | to mend the ferry | promise\n"},
	{"accusation with a gerund", "[Bo Reed] accused the crew of sleeping.",
		"Bo Reed | accused | the crew of sleeping | accuse\n"},
	{"denial with a gerund", "[Bo Reed] denied selling the ferry.",
		"Bo Reed | denied | selling the ferry | deny\n"},
	{"order not to", "[Bo Reed] urged the crew not to sail.",
		"Bo Reed | urged | the crew not to sail | demand\n"},
	{"declined", "[Bo Reed] declined to answer questions.",
		"Bo Reed | declined | to answer questions | refuse\n"},
	{"not said", "[Bo Reed] did not say when the ferry would sail.",
		"Bo Reed | say | when the ferry would sail | refuse\n"},
	{"hope with a clause", "[Bo Reed] hopes that the ferry will return.",
		"Bo Reed | hopes | that the ferry will return | hope\n"},
	{"thought", "[Bo Reed] thinks that the ferry is too small.",
		"Bo Reed | thinks | that the ferry is too small | say\n"},
	{"plan", "[Bo Reed] plans to sell the ferry.",
		"Bo Reed | plans | to sell the ferry | announce\n"},
	{"question", "[Bo Reed] asked why the ferry was late.",
		"Bo Reed | asked | why the ferry was late | ask\n"},
	{"tweet", "[Bo Reed] wrote on Twitter that the ferry was late.",
		"Bo Reed | wrote | that the ferry was late | say\n"},
	{"transcript", "[BO REED]: The ferry will sail in May.",
		"BO REED | : | The ferry will sail in May | say\n"},
	{"letter", "The letter says that the ferry is too small.",
		"The letter | says | that the ferry is too small | say\n"},
	{"impersonal", "It was reported that the ferry had sunk.",
		" | reported | that the ferry had sunk | report\n"},
}

func TestFormsHoldInOtherWords(t *testing.T) {
	for _, test := range otherForms {
		t.Run(test.name, func(t *testing.T) {
			if got := ledger(annotated(test.text)); got != test.want {
				t.Errorf("statements of %q:\ngot\n%swant\n%s", test.text, got, test.want)
			}
		})
	}
}

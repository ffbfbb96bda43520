package actor

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
)

// outline lists actors as a reader sees them: kind, name, role and affiliation,
// then all mentions in order.
func outline(s *model.Story) string {
	var b strings.Builder
	for i := range s.Actors {
		a := &s.Actors[i]
		fmt.Fprintf(&b, "%s %s", a.Kind, a.Name)
		if a.Role != "" {
			fmt.Fprintf(&b, ", %s", a.Role)
		}
		if owner := s.Actor(a.Affiliation); owner != nil {
			fmt.Fprintf(&b, " (%s)", owner.Name)
		}
		fmt.Fprintf(&b, ": %s\n", mentions(s, a))
	}
	return b.String()
}

// TestArticles reads whole invented articles, where names, titles and pronouns
// of several actors cross.
func TestArticles(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"fisheries", `Norway Warns Denmark Over Herring Quota

OSLO, Norway (Reuters) — Norwegian Fisheries Minister Astrid Haugland said on Tuesday that Norway would close its ports to Danish trawlers.

“I have waited long enough,” Haugland told the Bergen Tribune. She said Copenhagen had ignored two letters.

Denmark’s foreign minister, Lars Mikkelsen, denied the charge. According to him, the Danish government never got the letters. Mikkelsen, 54, will meet Haugland in Geneva next week.

A senior Foreign Ministry official said the talks would be hard. The official did not want to be named. EU diplomats agreed.`,
			`country Norway: Norway | Norway | Norway | its
country Denmark: Denmark | Copenhagen | Denmark | the Danish government
place Oslo: OSLO
organization Reuters: Reuters
person Astrid Haugland, Fisheries Minister (Norway): Astrid Haugland | I | Haugland | She | Haugland
organization Bergen Tribune: Bergen Tribune
person Lars Mikkelsen, foreign minister (Denmark): Denmark’s foreign minister | Lars Mikkelsen | him | Mikkelsen
place Geneva: Geneva
person senior Foreign Ministry official (Foreign Ministry): A senior Foreign Ministry official | The official
organization Foreign Ministry: Foreign Ministry
group EU diplomats (EU): EU diplomats
organization EU: EU
`},
		{"company", `Quillfeather Holdings Inc. has sued the Tarnby Port Authority (TPA), its lawyer Martin Hallorand said.

The company says the authority broke a contract. “They lied to us,” Hallorand told reporters in Tarnby. TPA spokeswoman Dorothea Pike rejected that. “He knows better,” she said.

Mr. Hallorand and Mrs. Pike will meet on Friday. Neither Quillfeather nor the TPA would say where.`,
			`organization Quillfeather Holdings Inc.: Quillfeather Holdings Inc. | its | The company | Quillfeather
organization Tarnby Port Authority: Tarnby Port Authority | TPA | the authority | TPA | TPA
place Tarnby: Tarnby | Tarnby
person Martin Hallorand, lawyer: its lawyer | Martin Hallorand | Hallorand | He | Hallorand
person Dorothea Pike, spokeswoman (Tarnby Port Authority): Dorothea Pike | she | Pike
`},
		{"city", `TARNBY – Mayor-elect Gideon Okafor promised on Sunday to reopen the Orran Bridge, which the city’s Transport Authority closed in 2019.

“We owe it to the people of Tarnby,” Okafor said. The mayor-elect, a former engineer with Harrow & Pike Ltd, also said he would ask the World Bank for help. Harrow & Pike did not comment.

Transport Authority director Sofia Lindqvist doubted that the bridge could be saved. “I told him so in 2020,” she said, adding that Mr. Okafor “never listens”.

Judge Helena Castellanos of the Orran District Court will hear the case on 3 May. Three residents, among them Peter Quilty and his wife Joan Quilty, have sued the authority. Joan Quilty said her family had lost its shop. Quilty’s lawyer, Amina Diallo, called the closure “a scandal”. She has also written to Amnesty International and the African Union.

Police said nobody was hurt. According to two officials familiar with the plan, Nairobi and London will share the cost; the Kenyan government has agreed, Britain has not.`,
			`place Tarnby: TARNBY | the city | Tarnby
person Gideon Okafor, Mayor-elect: Gideon Okafor | Okafor | The mayor-elect | a former engineer with Harrow & Pike Ltd | he | him | Okafor
place Orran Bridge: Orran Bridge | the bridge
organization Transport Authority: Transport Authority | Transport Authority | the authority
organization Harrow & Pike Ltd: Harrow & Pike Ltd | Harrow & Pike
organization World Bank: World Bank
person Sofia Lindqvist, director (Transport Authority): Sofia Lindqvist | I | she
person Helena Castellanos, Judge: Helena Castellanos
organization Orran District Court: Orran District Court
person Peter Quilty: Peter Quilty | his
person Joan Quilty, wife: his wife | Joan Quilty | Joan Quilty | her | Quilty | She
person Amina Diallo, lawyer (Joan Quilty): Quilty’s lawyer | Amina Diallo
organization Amnesty International: Amnesty International
organization African Union: African Union
group Police: Police
group two officials familiar with the plan: two officials familiar with the plan
country Kenya: Nairobi | the Kenyan government
country United Kingdom: London | Britain
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := annotate(t, test.in)
			checkStory(t, s)
			if got := outline(s); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

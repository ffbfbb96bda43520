package actor

import "testing"

func TestPronouns(t *testing.T) {
	tests := []struct{ name, in, actor, want string }{
		{"subject before object", "Dorothea Pike thanked Anna Lind. She left.", "Dorothea Pike", "Dorothea Pike | She"},
		{"gender of first name", "Dorothea Pike thanked Martin Lind. He left.", "Martin Lind", "Martin Lind | He"},
		{"gender of title", "Spokeswoman Oduya Pike met Martin Lind. She left.", "Oduya Pike", "Oduya Pike | She"},
		{"possessive", "Martin Lind lost his hat.", "Martin Lind", "Martin Lind | his"},
		{"object is not the subject of its clause", "Dorothea Pike slept. Anna Lind did not like her.", "Dorothea Pike", "Dorothea Pike | her"},
		{"according to", "Martin Lind spoke. According to him, tea is cheap.", "Martin Lind", "Martin Lind | him"},
		{"not across many sentences", "Martin Lind slept. It rained. It snowed. It rained. It snowed. He left.", "Martin Lind", "Martin Lind"},
		{"organisation as subject", "NATO met in May. It said the talks went well.", "NATO", "NATO | It"},
		{"place as subject", "Nairobi is proud of its parks. Tarnby Harbour closed its gates.", "Tarnby Harbour", "Tarnby Harbour | its"},
		{"subject of the clause that holds it", "Martin Lind told Abel Pike that he was late.", "Martin Lind", "Martin Lind | he"},
		{"subject still to come", "Abel Pike sang. Citing his age, Martin Lind resigned.", "Martin Lind", "his | Martin Lind"},
		{"subject to come behind a preposition", "Dorothea Pike sang. In her speech on Monday, Anna Lind thanked nobody.", "Anna Lind", "her | Anna Lind"},
		{"letters behind a name", "Martin Lind OBE sang. Later, Martin Lind slept.", "Martin Lind OBE", "Martin Lind OBE | Martin Lind"},
		{"their of a firm", "Harrow Bank lost their keys.", "Harrow Bank", "Harrow Bank | their"},
		{"their of many", "Harrow Bank told clients of their loss.", "Harrow Bank", "Harrow Bank"},
		{"empty it", "NATO met in May. It is clear that tea is cheap.", "NATO", "NATO"},
		{"group", "US officials asked whether they were late.", "US officials", "US officials | they"},
		{"things in the plural", "Talks between Martin Lind and Dorothea Pike ended. They lasted an hour.", "Martin Lind", "Martin Lind"},
		{"speaker of a quotation", "“I like my tea,” Martin Lind said.", "Martin Lind", "I | my | Martin Lind"},
		{"we of a coach", "Kenya coach Martin Lind said, “We were glad.”", "Kenya", "Kenya | We"},
		{"we of a coach by his people", "Kenyan coach Martin Lind said, “We were glad.” Kenya won.", "Kenya", "We | Kenya"},
		{"we of a spokeswoman", "“We met,” said Anna Lind, a spokeswoman for Harrow Bank.", "Harrow Bank", "We | Harrow Bank"},
		{"we of somebody", "“We were glad,” Martin Lind said.", "Martin Lind", "Martin Lind"},
		{"a speech over two paragraphs", "Martin Lind said, \"I like tea.\n\nBut I like milk more.\" He slept.", "Martin Lind", "Martin Lind | I | I | He"},
		{"a stray mark", "He likes tea\" on Monday. \"I like milk,\" Martin Lind said.", "Martin Lind", "I | Martin Lind"},
		{"a signed letter", "I lost my hat on Monday. It was red. Martin Lind\n\nThe city has no hat.", "Martin Lind", "I | my | Martin Lind"},
		{"a signed letter shown twice", "I lost my hat on Monday. Martin Lind\n\nI lost my hat on Monday. It was red.\n\nI saw it.", "Martin Lind", "I | my | Martin Lind | I | my"},
		{"a signature of its own", "I lost my hat on Monday.\n\n— Martin Lind\n\nI am here.", "Martin Lind", "I | my | Martin Lind"},
		{"not the speaker by name", "Ed Rendell sang. “When Alex Pike sings, all sing,” he said.", "Ed Rendell", "Ed Rendell | he"},
		{"gender of the full name behind", "Pike slept. Dorothea Pike sang with Martin Lind. He left.", "Martin Lind", "Martin Lind | He"},
		{"gender of the pronoun before", "Oduya Pike sang. She met Martin Lind. He left.", "Martin Lind", "Martin Lind | He"},
		{"subject with its title", "Anna Lind sang. Senator Dorothea Pike, who is a nurse, said no. She slept.", "Dorothea Pike", "Dorothea Pike | a nurse | She"},
		{"not the speaker", "“He is late,” Martin Lind said.", "Martin Lind", "Martin Lind"},
		{"I outside quotation", "I saw Martin Lind.", "Martin Lind", "Martin Lind"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := annotate(t, test.in)
			if got := mentions(s, find(t, s, test.actor)); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
			}
		})
	}
}

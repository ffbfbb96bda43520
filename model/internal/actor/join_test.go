package actor

import (
	"strings"
	"testing"
)

func TestJoining(t *testing.T) {
	tests := []struct {
		name, in string
		want     map[string]string // name -> mentions
	}{
		{"surname after full name", "Mara Oduya sang. Oduya was happy.",
			map[string]string{"Mara Oduya": "Mara Oduya | Oduya"}},
		{"surname before full name", "They thanked Mr. Quillfeather. Then Abel Quillfeather spoke.",
			map[string]string{"Abel Quillfeather": "Quillfeather | Abel Quillfeather"}},
		{"surname with particle", "Ingrid van der Meulen sang. They thanked Ms. van der Meulen. ",
			map[string]string{"Ingrid van der Meulen": "Ingrid van der Meulen | van der Meulen"}},
		{"first name", "Dorothea Pike slept. They woke Dorothea at noon.",
			map[string]string{"Dorothea Pike": "Dorothea Pike | Dorothea"}},
		{"initial", "Dorothea Pike slept. D. Pike signed.",
			map[string]string{"Dorothea Pike": "Dorothea Pike | D. Pike"}},
		{"middle initial", "Dorothea Pike slept. Dorothea M. Pike signed.",
			map[string]string{"Dorothea M. Pike": "Dorothea Pike | Dorothea M. Pike"}},
		{"two with one surname", "Dorothea Pike met Martin Pike. Mr. Pike left. Mrs. Pike stayed.",
			map[string]string{"Dorothea Pike": "Dorothea Pike | Pike", "Martin Pike": "Martin Pike | Pike"}},
		{"country under all its names", "Britain agreed. The UK and the United Kingdom are one. London said so.",
			map[string]string{"United Kingdom": "Britain | UK | United Kingdom | London"}},
		{"acronym behind the long form", "The Global Tea Association (GTA) met. The GTA was happy.",
			map[string]string{"Global Tea Association": "Global Tea Association | GTA | GTA"}},
		{"acronym by its letters", "The Tarnby Tea Agency met. He wrote to the TTA again.",
			map[string]string{"Tarnby Tea Agency": "Tarnby Tea Agency | TTA"}},
		{"shorter name of an institution", "The Kenyan Trade Ministry met. He wrote to the Trade Ministry.",
			map[string]string{"Kenyan Trade Ministry": "Kenyan Trade Ministry | Trade Ministry"}},
		{"company without its form", "Quillfeather Holdings PLC met. Then Quillfeather left.",
			map[string]string{"Quillfeather Holdings PLC": "Quillfeather Holdings PLC | Quillfeather"}},
		{"acronym before the long form", "The TTA met. The Tarnby Tea Agency likes tea.",
			map[string]string{"Tarnby Tea Agency": "TTA | Tarnby Tea Agency"}},
		{"shorter name first", "The Orran Foundation met. He wrote to the Orran Foundation for the Arts.",
			map[string]string{"Orran Foundation for the Arts": "Orran Foundation | Orran Foundation for the Arts"}},
		{"misspelt", "Kristen Hallorand sang. Kristin Hallorand left.",
			map[string]string{"Kristen Hallorand": "Kristen Hallorand | Kristin Hallorand"}},
		{"one of a family", "Dorothea Pike sang. Pike was glad. Her father, Martin Pike, slept. Pike left.",
			map[string]string{"Dorothea Pike": "Dorothea Pike | Pike | Her | Pike", "Martin Pike": "Her father | Martin Pike"}},
		{"known by two names", "The United Nations met. The UN was happy.",
			map[string]string{"United Nations": "United Nations | UN"}},
		{"city named as a person", "Mary London spoke. London said no.",
			map[string]string{"Mary London": "Mary London | London"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := annotate(t, test.in)
			for name, want := range test.want {
				if got := mentions(s, find(t, s, name)); got != want {
					t.Errorf("%s\n got %s\nwant %s\n%s", test.in, got, want, dump(s))
				}
			}
		})
	}
}

func TestAliases(t *testing.T) {
	s := annotate(t, "Mara Oduya of Kenya met Ms. Oduya’s sister. Oduya and Mara Oduya left. Nairobi said so.")
	if got := strings.Join(find(t, s, "Mara Oduya").Aliases, "|"); got != "Oduya" {
		t.Errorf("aliases %q", got)
	}
	if got := strings.Join(find(t, s, "Kenya").Aliases, "|"); got != "Nairobi" {
		t.Errorf("aliases %q", got)
	}
}

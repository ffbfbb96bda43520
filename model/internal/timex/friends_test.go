package timex

import "testing"

// Nothing in these texts is an expression of time.
func TestFalseFriends(t *testing.T) {
	texts := []string{
		"They may march to the river.",
		"April Jonsson and June Ferro sat in the sun.",
		"May Holt came second; prices fall, and spring water is sold.",
		"Jan Novak scored twice; Mar Lodj did not.",
		"The 45-year-old keeper and her 6-month-old dog.",
		"He is 30 years old.",
		"The home side won 3-2 after a 10-12 first set.",
		"She won the 5,000 metres in 14:21.35.",
		"Version 10.12.3 was replaced by 2.0.",
		"It cost $1,990 or 2000 euros.",
		"Call 555-1234 or 020-7946-0018.",
		"Flight 1999 of Acme2000 was late.",
		"About three-quarters of a second helping.",
		"One in five, 1/4 of all.",
		"The ratio is 10:1 and the odds 5 to 2.",
		"He saw himself as a march hare.",
		"The fall of the wall.",
		"The first half ended 1-1; the second half was better.",
		"Cup 2018 day five, a 2000 year old vase, and John Christmas.",
		"He soon became rich and was soon released.",
		"They watched This Week on High Noon Radio.",
		"At second base, second half tickets.",
	}
	for _, text := range texts {
		if got := found(annotate(t, text, published, "")); len(got) != 0 {
			t.Errorf("%q: found %q", text, got)
		}
	}
}

// The same words where they are expressions of time.
func TestTrueFriends(t *testing.T) {
	check(t, published,
		"They may march in [March|2022-03].",
		"June Ferro arrived in [June|2021-06].",
		"The fall of the wall in [the fall of 1989|1989-FA].",
		"A [30-year|P30Y] bond of the 30-year-old kind.",
	)
}

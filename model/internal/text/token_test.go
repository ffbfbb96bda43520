package text

import (
	"strings"
	"testing"
)

// TestTokens has the tokens of each text separated by blanks; the text itself
// is on the left where it is not the same without them.
func TestTokens(t *testing.T) {
	for in, want := range map[string]string{
		"The mill, closed.":                                  "The mill , closed .",
		"don't can't won’t DIDN'T":                           "do n't ca n't wo n’t DID N'T",
		"Oakham's Oakham’s miners' I'm":                      "Oakham 's Oakham ’s miners ' I 'm",
		"they're we’ve you'll he'd":                          "they 're we ’ve you 'll he 'd",
		"cannot gonna Gimme O'Neill":                         "can not gon na Gim me O'Neill",
		"o'clock c’est":                                      "o'clock c’est",
		"long-term re-build non-aligned Oakham-Leeds e-mail": "long - term re-build non-aligned Oakham - Leeds e-mail",
		"three-year-old U.S.-led mid-July":                   "three - year - old U.S. - led mid-July",
		"$5.50 US$3m €1,200 50% 35mm":                        "$ 5.50 US$ 3 m € 1,200 50 % 35 mm",
		"7:30 5pm 21st 1990s 1990's '90s 2003's":             "7:30 5 pm 21st 1990s 1990's '90s 2003 's",
		"9/11 and/or 10-12 555-0100 2,3":                     "9/11 and / or 10 - 12 555-0100 2,3",
		"10–12 a—b word--word":                               "10 – 12 a — b word -- word",
		"Mr. Otis, J. Crane Inc., U.S., a.m., Ph.D.":         "Mr. Otis , J. Crane Inc. , U.S. , a.m. , Ph.D.",
		"AT&T and Crane & Sons":                              "AT&T and Crane & Sons",
		"“Yes,” (she) [said] ‘no’ ``so''":                    "“ Yes , ” ( she ) [ said ] ‘ no ’ `` so ''",
		"Well... so… yes?! -- no!!":                          "Well ... so … yes ?! -- no !!",
		"See https://example.com/a(b)?c=d, a.b@example.com.": "See https://example.com/a(b)?c=d , a.b@example.com .",
		"(www.example.com/x) @anna #mill #5":                 "( www.example.com/x ) @anna #mill # 5",
		"🇫🇷 👍 ☎5":                                            "🇫🇷 👍 ☎ 5",
		"Zürich's naïve café":                                "Zürich 's naïve café",
		"-5 +3 .5 24°C":                                      "- 5 + 3 .5 24 ° C",
		"می\u200cخواهم क्\u200dष":                            "می\u200cخواهم क्\u200dष",
	} {
		d := segment(in)
		var got []string
		for i := range d.Tokens {
			got = append(got, d.Word(i))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s\n got %s\nwant %s", in, strings.Join(got, " "), want)
		}
	}
}

package event

import (
	"strings"
	"testing"

	"dateline/model/internal/shallow/marked"
)

// TestLedger tells for each sentence the whole of what the timeline shows of
// it, one event after the other behind "//": the day, the clause, its actors,
// its place, and whether it is planned. An empty string is no event.
func TestLedger(t *testing.T) {
	tests := []struct{ text, want string }{
		{
			"[Ann Vale] resigned on <Friday=2021-03-12>.",
			"2021-03-12 | Ann Vale resigned on Friday | Ann Vale | ",
		},
		{
			"[Ann Vale] resigned <yesterday=2021-03-14>.",
			"2021-03-14 | Ann Vale resigned yesterday | Ann Vale | ",
		},
		{
			"On <Friday=2021-03-12> [Ann Vale] resigned.",
			"2021-03-12 | Ann Vale resigned | Ann Vale | ",
		},
		{
			"<Yesterday=2021-03-14> [Ann Vale] resigned.",
			"2021-03-14 | Ann Vale resigned | Ann Vale | ",
		},
		{
			"[Ann Vale] was elected in <2015=2015-01-01..2015-12-31>.",
			"2015-01-01 | Ann Vale was elected in 2015 | Ann Vale | ",
		},
		{
			"[Ann Vale] was born in [@Oldham] in <1961=1961-01-01..1961-12-31>.",
			"1961-01-01 | Ann Vale was born in Oldham in 1961 | Ann Vale | Oldham",
		},
		{
			"[Ann Vale], elected in <2015=2015-01-01..2015-12-31>, resigned on <Friday=2021-03-12>.",
			"2021-03-12 | Ann Vale, elected in 2015, resigned on Friday | Ann Vale |  // 2015-01-01 | elected in 2015 |  | ",
		},
		{
			"[Ann Vale], who was elected in <2015=2015-01-01..2015-12-31>, resigned on <Friday=2021-03-12>.",
			"2015-01-01 | Ann Vale, who was elected in 2015 | Ann Vale |  // 2021-03-12 | Ann Vale, who was elected in 2015, resigned on Friday | Ann Vale | ",
		},
		{
			"[Ann Vale] came to [@Oldham] on <Thursday=2021-03-11> and left on <Friday=2021-03-12>.",
			"2021-03-11 | Ann Vale came to Oldham on Thursday | Ann Vale |  // 2021-03-12 | left on Friday | Ann Vale | ",
		},
		{
			"[Ann Vale] came on <Thursday=2021-03-11>, left on <Friday=2021-03-12> and died on <Saturday=2021-03-13>.",
			"2021-03-11 | Ann Vale came on Thursday | Ann Vale |  // 2021-03-12 | left on Friday | Ann Vale |  // 2021-03-13 | died on Saturday | Ann Vale | ",
		},
		{
			"After [Ann Vale] resigned on <Friday=2021-03-12>, [Bo Reed] took over on <Saturday=2021-03-13>.",
			"2021-03-12 | Ann Vale resigned on Friday | Ann Vale |  // 2021-03-13 | Bo Reed took over on Saturday | Bo Reed | ",
		},
		{
			"[Ann Vale] will resign on <Friday=2021-03-19>.",
			"2021-03-19 | Ann Vale will resign on Friday | Ann Vale |  | planned",
		},
		{
			"[Ann Vale] will not resign on <Friday=2021-03-19>.",
			"",
		},
		{
			"[Ann Vale] did not resign on <Friday=2021-03-12>.",
			"",
		},
		{
			"[Ann Vale] never resigned in <2015=2015-01-01..2015-12-31>.",
			"",
		},
		{
			"[Ann Vale] may resign on <Friday=2021-03-19>.",
			"2021-03-19 | Ann Vale may resign on Friday | Ann Vale |  | planned",
		},
		{
			"[Ann Vale] wants to resign on <Friday=2021-03-19>.",
			"2021-03-19 | Ann Vale wants to resign on Friday | Ann Vale |  | planned",
		},
		{
			"[Ann Vale] plans to resign on <Friday=2021-03-19>.",
			"2021-03-19 | Ann Vale plans to resign on Friday | Ann Vale |  | planned",
		},
		{
			"[Ann Vale] is expected to resign on <Friday=2021-03-19>.",
			"2021-03-19 | Ann Vale is expected to resign on Friday | Ann Vale |  | planned",
		},
		{
			"[Ann Vale] agreed to resign on <Friday=2021-03-19>.",
			"2021-03-19 | Ann Vale agreed to resign on Friday | Ann Vale |  | planned",
		},
		{
			"[Ann Vale] had planned to resign on <Friday=2021-03-12>.",
			"",
		},
		{
			"[Ann Vale] would have resigned on <Friday=2021-03-12>.",
			"",
		},
		{
			"[Ann Vale] was to resign on <Friday=2021-03-12>.",
			"",
		},
		{
			"If [Ann Vale] resigns on <Friday=2021-03-19>, [Bo Reed] takes over.",
			"",
		},
		{
			"Unless [Ann Vale] resigns by <Friday=2021-03-19>, the party will split.",
			"",
		},
		{
			"If [Ann Vale] stays, [Bo Reed] will resign on <Friday=2021-03-19>.",
			"2021-03-19 | Bo Reed will resign on Friday | Bo Reed |  | planned",
		},
		{
			"If [Ann Vale] stays, [Bo Reed] might resign on <Friday=2021-03-19>.",
			"",
		},
		{
			"Nobody resigned on <Friday=2021-03-12>.",
			"",
		},
		{
			"None of them resigned on <Friday=2021-03-12>.",
			"",
		},
		{
			"The council meets on <Friday=2021-03-19>.",
			"2021-03-19 | The council meets on Friday |  |  | planned",
		},
		{
			"The meeting is on <Friday=2021-03-19>.",
			"2021-03-19 | The meeting is on Friday |  |  | planned",
		},
		{
			"The meeting was on <Friday=2021-03-12>.",
			"2021-03-12 | The meeting was on Friday |  | ",
		},
		{
			"The meeting was long on <Friday=2021-03-12>.",
			"",
		},
		{
			"The hall was full on <Friday=2021-03-12>.",
			"",
		},
		{
			"The hall was built in <2015=2015-01-01..2015-12-31>.",
			"2015-01-01 | The hall was built in 2015 |  | ",
		},
		{
			"The hall was empty from <2015=2015-01-01..2015-12-31> to <2017=2017-01-01..2017-12-31>.",
			"",
		},
		{
			"The hall stood empty from <2015=2015-01-01..2015-12-31> to <2017=2017-01-01..2017-12-31>.",
			"2015-01-01 | The hall stood empty from 2015 to 2017 |  | ",
		},
		{
			"The hall burned between <2015=2015-01-01..2015-12-31> and <2017=2017-01-01..2017-12-31>.",
			"2015-01-01 | The hall burned between 2015 and 2017 |  | ",
		},
		{
			"The hall burned in <2015=2015-01-01..2015-12-31> and <2017=2017-01-01..2017-12-31>.",
			"2015-01-01 | The hall burned in 2015 and 2017 |  |  // 2017-01-01 | The hall burned in 2015 and 2017 |  | ",
		},
		{
			"The hall burned on <Thursday=2021-03-11>, <Friday=2021-03-12> and <Saturday=2021-03-13>.",
			"2021-03-11 | The hall burned on Thursday, Friday and Saturday |  |  // 2021-03-12 | The hall burned on Thursday, Friday and Saturday |  |  // 2021-03-13 | The hall burned on Thursday, Friday and Saturday |  | ",
		},
		{
			"The <2015=2015-01-01..2015-12-31> fire destroyed the hall.",
			"",
		},
		{
			"The fire of <2015=2015-01-01..2015-12-31> destroyed the hall.",
			"",
		},
		{
			"The hall's fire in <2015=2015-01-01..2015-12-31> killed nine.",
			"2015-01-01 | The hall's fire in 2015 killed nine |  | ",
		},
		{
			"Nine died in the early hours of <Friday=2021-03-12>.",
			"2021-03-12 | Nine died in the early hours of Friday |  | ",
		},
		{
			"Nine died on the night of <Friday=2021-03-12>.",
			"2021-03-12 | Nine died on the night of Friday |  | ",
		},
		{
			"Nine died when the hall burned on <Friday=2021-03-12>.",
			"2021-03-12 | Nine died when the hall burned on Friday |  | ",
		},
		{
			"The hall burned on <Friday=2021-03-12>, killing nine.",
			"2021-03-12 | The hall burned on Friday |  | ",
		},
		{
			"Sales rose to 5 crowns in <2020=2020-01-01..2020-12-31>.",
			"2020-01-01 | Sales rose to 5 crowns in 2020 |  | ",
		},
		{
			"Sales rose to 5 crowns, from 4 crowns in <2019=2019-01-01..2019-12-31>.",
			"",
		},
		{
			"Sales rose to 5 crowns, up from 4 crowns in <2019=2019-01-01..2019-12-31>.",
			"",
		},
		{
			"Sales rose to 5 crowns, compared with 4 crowns in <2019=2019-01-01..2019-12-31>.",
			"",
		},
		{
			"Sales rose more than in <2019=2019-01-01..2019-12-31>.",
			"",
		},
		{
			"Sales have risen since <2019=2019-01-01..2019-12-31>.",
			"2019-01-01 | Sales have risen since 2019 |  | ",
		},
		{
			"Sales fell for the first time since <2009=2009-01-01..2009-12-31>.",
			"",
		},
		{
			"Sales are due to rise in <2022=2022-01-01..2022-12-31>.",
			"2022-01-01 | Sales are due to rise in 2022 |  |  | planned",
		},
		{
			"The firm cut its forecast for <2022=2022-01-01..2022-12-31>.",
			"",
		},
		{
			"The firm will pay 3 crowns for <2022=2022-01-01..2022-12-31>.",
			"2022-01-01 | The firm will pay 3 crowns for 2022 |  |  | planned",
		},
		{
			"The vote is set for <Friday=2021-03-19>.",
			"2021-03-19 | The vote is set for Friday |  |  | planned",
		},
		{
			"The fee was set in <2014=2014-01-01..2014-12-31>.",
			"2014-01-01 | The fee was set in 2014 |  | ",
		},
		{
			"The vote was set for <Friday=2021-03-19>.",
			"2021-03-19 | The vote was set for Friday |  |  | planned",
		},
		{
			"The vote is scheduled for <Friday=2021-03-19>.",
			"2021-03-19 | The vote is scheduled for Friday |  |  | planned",
		},
		{
			"The vote was put off until <Friday=2021-03-19>.",
			"2021-03-19 | The vote was put off until Friday |  |  | planned",
		},
		{
			"Crowds gathered in [@Oldham] on <Friday=2021-03-12>.",
			"2021-03-12 | Crowds gathered in Oldham on Friday |  | Oldham",
		},
		{
			"Crowds gathered at Millbrook on <Friday=2021-03-12>.",
			"2021-03-12 | Crowds gathered at Millbrook on Friday |  | Millbrook",
		},
		{
			"Crowds gathered near [@Oldham] on <Friday=2021-03-12>.",
			"2021-03-12 | Crowds gathered near Oldham on Friday |  | Oldham",
		},
		{
			"[Ann Vale] met [Bo Reed] and [Cy Dunn] on <Friday=2021-03-12>.",
			"2021-03-12 | Ann Vale met Bo Reed and Cy Dunn on Friday | Ann Vale, Bo Reed, Cy Dunn | ",
		},
		{
			"[Ann Vale] met [Bo Reed] on <Friday=2021-03-12>; [Cy Dunn] left.",
			"2021-03-12 | Ann Vale met Bo Reed on Friday | Ann Vale, Bo Reed | ",
		},
		{
			"BREL, <March 14=2021-03-14> (Wire) - [Ann Vale] resigned on <Friday=2021-03-12>.",
			"2021-03-12 | Ann Vale resigned on Friday | Ann Vale | ",
		},
		{
			"<March 15, 2021=2021-03-15> - [Ann Vale] resigned.",
			"",
		},
		{
			"The works began in <2015=2015-01-01..2015-12-31> and ended in <2017=2017-01-01..2017-12-31>.",
			"2015-01-01 | The works began in 2015 |  |  // 2017-01-01 | ended in 2017 |  | ",
		},
		{
			"Trade grew in <the 1990s=1990-01-01..1999-12-31>.",
			"",
		},
		{
			"\"I resigned on <Friday=2021-03-12>,\" [Ann Vale] said.",
			"2021-03-12 | I resigned on Friday |  | ",
		},
	}
	for _, test := range tests {
		d := marked.Document(test.text, published)
		Annotate(d)
		got := strings.ReplaceAll(strings.TrimSuffix(ledger(d), "\n"), "\n", " // ")
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

package published

import (
	"strings"
	"testing"

	"dateline/model"
)

// cast is one vote: a way and what it says.
type cast struct {
	by    model.PublishedBy
	value string
}

const (
	ld      = model.PublishedJSONLD
	og      = model.PublishedOpenGraph
	stamp   = model.PublishedTime
	line    = model.PublishedByline
	address = model.PublishedAddress
)

func TestBallot(t *testing.T) {
	for name, test := range map[string]struct {
		votes []cast
		today string
		day   string
		by    model.PublishedBy
		sure  int
	}{
		"nobody":              {nil, "", "", model.PublishedNone, 0},
		"one":                 {[]cast{{ld, "2031-03-02T10:00:00+01:00"}}, "", "2031-03-02", ld, 82},
		"two agree":           {[]cast{{ld, "2031-03-02"}, {og, "2031-03-02T08:00:00Z"}}, "", "2031-03-02", og, 94},
		"three agree":         {[]cast{{ld, "2031-03-02"}, {stamp, "2031-03-02"}, {line, "2 March 2031"}}, "", "2031-03-02", ld, 98},
		"two against one":     {[]cast{{ld, "2031-03-05"}, {og, "2031-03-02"}, {stamp, "2031-03-02"}}, "", "2031-03-02", og, 74},
		"one against another": {[]cast{{line, "2031-03-05"}, {address, "2031-03-02"}}, "", "2031-03-02", address, 45},
		"the first of a way":  {[]cast{{stamp, "2031-03-02"}, {stamp, "2031-04-09"}}, "", "2031-03-02", stamp, 82},
		"no date at all":      {[]cast{{ld, "yesterday"}, {og, ""}, {stamp, "0001-01-01T00:00:00Z"}}, "", "", model.PublishedNone, 0},
		"in the future":       {[]cast{{ld, "2031-03-09"}, {og, "2031-03-02"}}, "2031-03-05", "2031-03-02", og, 82},
		"only in the future":  {[]cast{{ld, "2031-03-09"}}, "2031-03-05", "", model.PublishedNone, 0},
		"on the very day":     {[]cast{{ld, "2031-03-05T23:00:00Z"}}, "2031-03-05", "2031-03-05", ld, 82},
		"tomorrow elsewhere":  {[]cast{{ld, "2031-03-06T07:00:00+11:00"}}, "2031-03-05", "2031-03-05", ld, 82},
		// 01:30 in London is the evening before in New York, where it was
		// published, as the other two say.
		"time zones":            {[]cast{{og, "2031-03-03T01:30:00Z"}, {address, "2031-03-02"}, {line, "March 2, 2031"}}, "", "2031-03-02", address, 98},
		"two clocks and a line": {[]cast{{ld, "2031-03-05T02:12:00Z"}, {stamp, "2031-03-05T02:12:00Z"}, {address, "2031-03-05"}, {line, "March 4, 2031"}}, "", "2031-03-05", address, 90},
		"late in UTC":           {[]cast{{og, "2031-03-01T23:30:00Z"}, {line, "March 2, 2031"}}, "", "2031-03-02", line, 94},
	} {
		bound := model.Day(0)
		if test.today != "" {
			bound = day(t, test.today)
		}
		b := NewBallot(bound)
		for _, v := range test.votes {
			b.Add(v.by, v.value)
		}
		got, by, sure := b.Result()
		if got.String() != test.day || by != test.by || sure != test.sure {
			t.Errorf("%s: %s by %s, %d %% sure; want %s by %s, %d %%", name, got, by, sure, test.day, test.by, test.sure)
		}
	}
}

func TestInAddress(t *testing.T) {
	for url, want := range map[string]string{
		"https://news.example/2031/03/02/bridge-closed/":       "2031-03-02",
		"https://news.example/world/2031/mar/02/bridge-closed": "2031-03-02",
		"https://news.example/2031/march/2/bridge":             "2031-03-02",
		"https://news.example/a/bridge-closed-2031-03-02.html": "2031-03-02",
		"https://news.example/20310302/bridge":                 "2031-03-02",
		"https://news.example/2031-03-02/bridge":               "2031-03-02",
		"/2031/3/2/bridge.html":                                "2031-03-02",
		"https://2031.03.02.example/bridge":                    "",
		"https://news.example/2031/03/bridge":                  "",
		"https://news.example/2031/13/02/bridge":               "",
		"https://news.example/story-20311302":                  "",
		"https://news.example/a?date=2031-03-02#2031-03-02":    "",
		"https://news.example/article/31030245":                "",
		"":                                                     "",
	} {
		if got := InAddress(url).String(); got != want {
			t.Errorf("InAddress(%q) = %q, want %q", url, got, want)
		}
	}
}

func TestInLine(t *testing.T) {
	for text, want := range map[string]string{
		"By Ann Example | March 2, 2031":                       "2031-03-02",
		"Published: Mar. 2, 2031, 9:30 am":                     "2031-03-02",
		"2 March 2031":                                         "2031-03-02",
		"Sunday, March 2nd, 2031 at 9:30":                      "2031-03-02",
		"Updated March 5, 2031; first published March 2, 2031": "2031-03-02",
		"Published 2 March 2031 · Updated 5 March 2031":        "2031-03-02",
		"Last modified 2031-03-05":                             "",
		"© 2031 The Tellmouth Post":                            "",
		"Retrieved 5 March 2031":                               "",
		"2031-03-02T10:00:00Z":                                 "2031-03-02",
		"02.03.2031 10:15":                                     "2031-03-02",
		"3/2/2031":                                             "",
		"March 2031":                                           "",
		"":                                                     "",
		"May 5":                                                "",
		"The mayor may come. 2 of 3 said so.":                  "",
		strings.Repeat("word ", 100) + "2 March 2031":          "",
	} {
		if got := InLine(text).String(); got != want {
			t.Errorf("InLine(%q) = %q, want %q", text, got, want)
		}
	}
}

func FuzzInLine(f *testing.F) {
	f.Add("By Ann Example | March 2, 2031", "https://news.example/2031/mar/02/x")
	f.Fuzz(func(t *testing.T, text, url string) {
		for _, got := range []model.Day{InLine(text), InAddress(url), InName(url)} {
			if year := got.Time().Year(); got != 0 && (year < firstYear || year > lastYear) {
				t.Errorf("%s in %q or %q", got, text, url)
			}
		}
	})
}

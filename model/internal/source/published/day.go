package published

import (
	"strings"
	"time"

	"dateline/model"
)

// The years in which a publication day may lie. Outside them a number that
// looks like a date is something else, and 0001-01-01 is how some programs
// write "none".
const (
	firstYear = 1500
	lastYear  = 2199
)

// dayLayouts are the spellings of a date in metadata. A date of the form
// 3/4/2022 is not among them: nobody can tell its month from its day.
func dayLayouts() []string {
	return []string{
		"2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", "2006-01-02T15:04", "2006-01-02T15:04:05-0700",
		"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 -07:00", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05",
		"2006-01-02 15:04 -0700", "2006-01-02 15:04", "2006-01-02 15:04:05 -0700 MST", "2006-01-02 15:04:05 MST", "2006-01-02",
		"2006-1-2", "2006/01/02", "2006/1/2", "2006.01.02", "2006/01/02 15:04:05", "20060102", "20060102T150405Z", "2.1.2006",
		"January 2 2006", "Jan 2 2006", "2 January 2006", "2 Jan 2006", "2-Jan-2006", "January 2 2006 15:04", "2 January 2006 15:04",
		"January 2 2006 3:04 PM", "Jan 2 2006 3:04 PM",
		"Monday January 2 2006", "Mon Jan 2 2006", "Monday 2 January 2006", "Mon 2 Jan 2006", "Mon Jan _2 15:04:05 2006",
		"Mon 2 Jan 2006 15:04:05 -0700", "Mon 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST",
		"Mon Jan _2 15:04:05 MST 2006",
	}
}

// ParseDay reads a date, or the date of a date and time, in any of the
// spellings that metadata uses: 2022-01-21, 2022-01-21T09:30:00+03:00, January
// 21, 2022, 21 Jan. 2022, Fri, 21 Jan 2022 09:30:00 GMT, 21.1.2022. It does
// not move the day to another time zone. ok is false for all else.
func ParseDay(s string) (day model.Day, ok bool) {
	t, ok := parseTime(s)
	if !ok {
		return 0, false
	}
	return Of(t)
}

// parseTime reads a date in any of the layouts. What has no zone is in UTC.
func parseTime(s string) (t time.Time, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) < 8 || len(s) > 60 {
		return t, false
	}
	for _, layout := range []string{time.RFC3339, time.RFC1123Z, time.RFC1123} { // nearly all that machines write
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	s = plainDate(s)
	for _, layout := range dayLayouts() {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return t, false
}

// Of is the day of a time in its own zone; ok is false for years in which no
// article was published.
func Of(t time.Time) (model.Day, bool) {
	if year := t.Year(); year < firstYear || year > lastYear {
		return 0, false
	}
	return model.DayOf(t), true
}

// plainDate takes off what the layouts do not spell out: commas, the stop of
// an abbreviated month, ordinal endings, "Sept".
func plainDate(s string) string {
	words := strings.Fields(strings.ReplaceAll(s, ",", " "))
	for i, w := range words {
		letters := strings.Trim(w, ".")
		switch {
		case strings.EqualFold(letters, "sept"):
			words[i] = "Sep"
		case len(letters) >= 3 && len(letters) < len(w) && w[0] > '9':
			words[i] = letters
		case len(w) > 2 && len(w) <= 4 && w[0] >= '0' && w[0] <= '9':
			for _, ending := range []string{"st", "nd", "rd", "th"} {
				words[i] = strings.TrimSuffix(words[i], ending)
			}
		}
	}
	return strings.Join(words, " ")
}

// InName returns the first date in a file's name, or 0: 2022-01-21,
// 2022_01_21, 2022.01.21 or 20220121, with no letter or digit around it.
func InName(name string) model.Day {
	for i := 0; i+8 <= len(name); i++ {
		if i > 0 && alphanumeric(name[i-1]) {
			continue
		}
		if day := dayAt(name[i:]); day != 0 {
			return day
		}
	}
	return 0
}

func dayAt(s string) model.Day {
	compact := s[:8]
	after := 8
	if len(s) >= 10 && strings.IndexByte("-_.", s[4]) >= 0 && s[7] == s[4] {
		compact = s[:4] + s[5:7] + s[8:10]
		after = 10
	}
	if len(s) > after && alphanumeric(s[after]) && !(s[after] == 'T' || s[after] == 't') {
		return 0
	}
	t, err := time.Parse("20060102", compact)
	if err != nil || t.Year() < 1800 || t.Year() > 2099 {
		return 0
	}
	return model.DayOf(t)
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

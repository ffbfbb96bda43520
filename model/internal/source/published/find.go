package published

import (
	"strings"
	"time"

	"dateline/model"
)

// InAddress returns the day in the path of an address, or 0: /2022/01/21/,
// /2022/jan/21/, /2022-01-21/, /20220121/, /story-2022-01-21.html. What
// follows a question mark belongs to the server, not to the story.
func InAddress(address string) model.Day {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
		if i := strings.IndexByte(address, '/'); i >= 0 {
			address = address[i:]
		} else {
			return 0
		}
	}
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		address = address[:i]
	}
	parts := strings.Split(address, "/")
	for i := 0; i+2 < len(parts); i++ {
		if day := dayOfParts(parts[i], parts[i+1], parts[i+2]); day != 0 {
			return day
		}
	}
	for _, part := range parts {
		if day := InName(part); day != 0 {
			return day
		}
	}
	return 0
}

// dayOfParts reads year, month and day as three parts of a path.
func dayOfParts(year, month, day string) model.Day {
	if len(year) != 4 || !digits(year) || len(day) > 2 || !digits(day) {
		return 0
	}
	layout := "2006/1/2"
	if !digits(month) {
		if layout = "2006/Jan/2"; len(month) > 3 {
			layout = "2006/January/2"
		}
	}
	t, err := time.Parse(layout, year+"/"+month+"/"+day)
	if err != nil || t.Year() < 1800 || t.Year() > 2099 {
		return 0
	}
	return model.DayOf(t)
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// maxByline is the most words of a line that are looked at for a date.
const maxByline = 60

// InLine returns the day that a line printed by the headline gives, or 0:
// "By Ann Example | Published: Jan. 21, 2022, 9:30 am". A date that the line
// calls one of change, retrieval or copyright is passed over.
func InLine(line string) model.Day {
	words := strings.FieldsFunc(line, func(r rune) bool {
		return strings.ContainsRune(" \t\n,|•·—–()[]\u00a0\u2009\u202f", r)
	})
	if len(words) > maxByline {
		words = words[:maxByline]
	}
	barred := false
	for i := range words {
		switch word := strings.ToLower(strings.Trim(words[i], ".:;")); word {
		case "updated", "update", "modified", "edited", "revised", "amended", "corrected", "retrieved", "accessed", "archived",
			"saved", "printed", "reviewed", "copyright", "©", "born", "died", "since", "joined", "founded", "formed", "established",
			"released", "launched", "opened", "effective", "deadline", "due", "expires", "starts", "begins", "ends", "built":
			barred = true
		case "published", "posted", "created", "issued", "first", "filed", "date", "originally":
			barred = false
		}
		if day, n := dayOfWords(words[i:]); n > 0 {
			if !barred {
				return day
			}
			barred = false
		}
	}
	return 0
}

// dayOfWords reads a date at the head of words and tells how many it takes.
func dayOfWords(words []string) (day model.Day, n int) {
	for n := 1; n <= 3 && n <= len(words); n++ {
		s := strings.Trim(strings.Join(words[:n], " "), ".:;")
		if s == "" || n > 1 && !dateWord(words[n-1]) {
			return 0, 0
		}
		if n == 1 && !dateWord(s) {
			return 0, 0
		}
		if n == 1 {
			s, _, _ = strings.Cut(s, "T")
		}
		if d, ok := ParseDay(s); ok {
			return d, n
		}
	}
	return 0, 0
}

// dateWord reports whether a word can be part of a date, which saves trying
// all layouts on every word.
func dateWord(word string) bool {
	if word == "" {
		return false
	}
	if c := word[0]; c >= '0' && c <= '9' {
		return true
	}
	if len(word) < 3 {
		return false
	}
	switch strings.ToLower(word[:3]) {
	case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

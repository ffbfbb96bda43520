package tui

import (
	"strings"

	"dateline/model"
)

// cite returns a sentence with where it comes from, ready to paste: the
// sentence, then a line with title, sources, date and address, as far as they
// are known.
func cite(s *model.Story, sources []string, sentence int) string {
	if sentence < 0 || sentence >= len(s.Sentences) {
		return ""
	}
	text := oneLine(s.Slice(s.Sentences[sentence].Span))
	var from []string
	add := func(part string) {
		if part != "" {
			from = append(from, oneLine(part))
		}
	}
	if s.Title != "" {
		add("“" + s.Title + "”")
	}
	add(listOf(sources, 4))
	if s.Published != 0 {
		add(s.Published.Time().Format("2 January 2006"))
	}
	if s.URL != "" {
		add(s.URL)
	} else {
		add(s.Path)
	}
	if len(from) == 0 {
		return text
	}
	return text + "\n— " + strings.Join(from, ", ")
}

// oneLine folds every run of white space to one blank.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

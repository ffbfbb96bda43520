package tui

import (
	"testing"

	"dateline/model"
)

// The header says how the day was found unless the source says so itself, and
// how sure it is unless it is quite sure.
func TestPublishedBy(t *testing.T) {
	for _, test := range []struct {
		by   model.PublishedBy
		sure int
		want string
	}{
		{model.PublishedMetadata, 0, ""},
		{model.PublishedFeed, 0, ""},
		{model.PublishedMail, 0, ""},
		{model.PublishedWeekday, 0, "from the weekday"},
		{model.PublishedFlag, 0, "as given"},
		{model.PublishedJSONLD, 82, "82% sure"},
		{model.PublishedOpenGraph, 94, "94% sure"},
		{model.PublishedAddress, 82, "from the address, 82% sure"},
		{model.PublishedByline, 45, "from the byline, 45% sure"},
		{model.PublishedAddress, 98, ""},
		{model.PublishedTime, 98, ""},
	} {
		if got := publishedBy(&model.Story{PublishedBy: test.by, PublishedSure: test.sure}); got != test.want {
			t.Errorf("%s, %d percent: %q, want %q", test.by, test.sure, got, test.want)
		}
	}
}

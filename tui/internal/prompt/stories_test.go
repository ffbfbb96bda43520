package prompt

import (
	"testing"

	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func TestStoriesAreListedAndFiltered(t *testing.T) {
	u := play(t, NewStories(look(), keys.Default(), tuitest.Dossier(t), "talks"), 100, 10)
	u.has("2031-03-14  Norvik Courier        Dockers close Norvik harbour",
		"no date", "The court of Kestria ruled", "3 of 3")
	if u.press("enter"); u.last.Intent.Story != "talks" {
		t.Errorf("the cursor stands on %q, want the current story", u.last.Intent.Story)
	}
	for query, want := range map[string]string{
		"harbour":       "1 of 3",
		"courier march": "1 of 3",
		"2031-03":       "2 of 3",
		"verdict.txt":   "1 of 3",
		"nothing":       "0 of 3",
	} {
		u := play(t, NewStories(look(), keys.Default(), tuitest.Dossier(t), ""), 100, 10)
		u.press(query).has(want)
	}
}

func TestStoriesChoose(t *testing.T) {
	u := play(t, NewStories(look(), keys.Default(), tuitest.Dossier(t), ""), 60, 10)
	u.press("TOWN hall", "enter")
	want := sel.Intent{Kind: sel.Story, Story: "talks"}
	if !u.last.Done || u.last.Intent != want {
		t.Errorf("chose %+v, want %+v", u.last, want)
	}
	u.press("zzz", "enter")
	if u.last.Done || u.last.Message == "" {
		t.Errorf("enter on nothing gives %+v", u.last)
	}
}

package tui

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestReasonsOfTitlesAndPronouns(t *testing.T) {
	text := "Mara Oduya slept. She woke, and the minister ate; her hat and her coat and her bag fell. Rain."
	at := func(part string, from int) model.Span {
		start := from + strings.Index(text[from:], part)
		return model.Span{Start: start, End: start + len(part)}
	}
	story := &model.Story{Text: text}
	actor := &model.Actor{Name: "Mara Oduya", Mentions: []model.Mention{
		{Span: at("Mara Oduya", 0), Form: model.FormName},
		{Span: at("She", 0), Form: model.FormPronoun, Reason: "subject of the sentence before"},
		{Span: at("the minister", 0), Form: model.FormTitle, Reason: "last named with the role minister"},
		{Span: at("her hat", 0), Form: model.FormPronoun, Reason: "r"},
		{Span: at("her coat", 0), Form: model.FormPronoun, Reason: "r"},
	}}
	for _, test := range []struct {
		from, to int
		want     string
	}{
		{0, 17, ""},
		{18, 48, "“She” is Mara Oduya: subject of the sentence before; “the minister” is Mara Oduya: last named with the role minister"},
		{89, 94, ""},
	} {
		got := strings.Join(reasonsIn(story, actor, model.Span{Start: test.from, End: test.to}), "; ")
		if got != test.want {
			t.Errorf("[%d,%d): %q, want %q", test.from, test.to, got, test.want)
		}
	}
	if got := reasonsIn(story, actor, model.Span{Start: 0, End: len(text)}); len(got) != mostReasons {
		t.Errorf("%d reasons: %q", len(got), got)
	}
}

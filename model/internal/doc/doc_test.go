package doc

import (
	"testing"

	"dateline/model"
)

func TestDocumentIsSpans(t *testing.T) {
	d := New(&model.Story{Text: "Rain fell. It stopped."})
	for _, s := range []model.Span{{Start: 0, End: 4}, {Start: 5, End: 9}, {Start: 9, End: 10}, {Start: 11, End: 13}, {Start: 14, End: 21}, {Start: 21, End: 22}} {
		d.Tokens = append(d.Tokens, Token{Span: s})
	}
	if d.Word(1) != "fell" || d.Word(-1) != "" || d.Word(6) != "" {
		t.Errorf("words: %q %q %q", d.Word(1), d.Word(-1), d.Word(6))
	}
	if got := d.Slice(Range{From: 3, To: 5}); got != "It stopped" {
		t.Errorf("slice is %q", got)
	}
	for _, empty := range []Range{{From: 2, To: 2}, {From: 3, To: 1}, {From: 0, To: 99}, {From: -1, To: 2}} {
		if got := d.Span(empty); !got.Empty() {
			t.Errorf("%v covers %v", empty, got)
		}
	}
	for span, want := range map[model.Span]Range{
		{Start: 6, End: 12}:  {From: 1, To: 4}, // tokens cut at both ends count
		{Start: 10, End: 11}: {From: 3, To: 3}, // between tokens lies none
		{Start: 0, End: 22}:  {From: 0, To: 6},
		{Start: 99, End: 99}: {From: 6, To: 6},
	} {
		if got := d.Cover(span); got != want {
			t.Errorf("tokens of %v are %v, want %v", span, got, want)
		}
	}
}

package positions

import (
	"slices"
	"testing"

	"dateline/model"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

// everybodys returns the statements of all actors.
func everybodys(d *model.Dossier) []model.StatementRef {
	said := d.Said("")
	refs := make([]model.StatementRef, said.Len())
	for i := range refs {
		refs[i] = said.At(i)
	}
	return refs
}

// TestEverybodysOrderIsThatOfTheDossier: the statements of one actor stand in
// the list of everybody in the order in which the dossier gives them.
func TestEverybodysOrderIsThatOfTheDossier(t *testing.T) {
	for _, d := range []*model.Dossier{tuitest.Dossier(t), harbour(t), tuitest.Large(500)} {
		everybody := everybodys(d)
		total := 0
		for _, s := range d.Stories() {
			total += len(s.Statements)
		}
		if len(everybody) != total {
			t.Fatalf("%d of %d statements", len(everybody), total)
		}
		for _, p := range d.Profiles() {
			var his []model.StatementRef
			for _, ref := range everybody {
				s, st := d.Statement(ref)
				if a := s.Actor(st.Actor); a != nil && a.Profile == p.ID {
					his = append(his, ref)
				}
			}
			if !slices.Equal(his, d.StatementsOf(p.ID)) {
				t.Errorf("%s: %v, the dossier says %v", p.Name, his, d.StatementsOf(p.ID))
			}
		}
	}
}

func TestMentionsAreSentences(t *testing.T) {
	r := newRig(t, harbour(t), 60, 30)
	r.actor("Norvik")
	// Twice in one sentence is one place to read; the last of the story's four
	// sentences holds two of the three mentions.
	if want := []place{{0, 2}, {0, 3}}; !slices.Equal(r.list.mentions, want) {
		t.Fatalf("mentions %v, want %v", r.list.mentions, want)
	}
	for sentence, want := range []int{0, 0, 0, 1} {
		r.apply(sel.Intent{Kind: sel.Sentence, Story: "harbour", Sentence: sentence})
		if r.cursor != want {
			t.Errorf("in sentence %d the cursor is on mention %d, want %d", sentence, r.cursor, want)
		}
	}
	r.Show(sel.Selection{Story: "elsewhere", Actor: r.s.Actor})
	if r.cursor != 0 {
		t.Errorf("in another story the cursor is on mention %d", r.cursor)
	}
}

func TestIntentsOutsideTheListAskForNothing(t *testing.T) {
	d := harbour(t)
	for _, l := range []list{{}, {said: d.Said("")}} {
		for _, i := range []int{-1, l.len()} {
			if in := l.intent(d, i); in.Kind != sel.None {
				t.Errorf("item %d of %d asks for %+v", i, l.len(), in)
			}
		}
	}
}

// TestManyItemsAreNotAllKept walks further than what is kept laid out.
func TestManyItemsAreNotAllKept(t *testing.T) {
	r := newRig(t, tuitest.Large(3*keptBlocks), 60, 30)
	for i, ref := range everybodys(r.d) {
		if i%5 == 0 {
			r.apply(sel.Intent{Kind: sel.Statement, Story: r.d.Stories()[ref.Story].ID, Item: ref.Statement})
			r.Rows(true)
		}
	}
	for row := 0; row < r.actorRows(); row += 9 {
		r.window.Cursor = row
		r.scrollToCursors()
		r.Rows(true)
	}
	if len(r.blocks) > keptBlocks || len(r.drawnActors) > keptBlocks {
		t.Errorf("%d items and %d actors are kept", len(r.blocks), len(r.drawnActors))
	}
}

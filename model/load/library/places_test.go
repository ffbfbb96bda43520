package library

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
)

// addTo keeps stories as those of a place.
func addTo(t *testing.T, l *Library, place int64, names ...string) {
	t.Helper()
	for _, name := range names {
		it := item(name, 2)
		it.Place = place
		if err := l.Put(ctx, []Item{it}); err != nil {
			t.Fatal(err)
		}
	}
}

func addPlace(t *testing.T, l *Library, p Place) int64 {
	t.Helper()
	id, err := l.Add(p)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestPlaces(t *testing.T) {
	l := open(t, file(t))
	folder := addPlace(t, l, Place{Address: "/home/ada/news", Published: model.NewDay(2030, 2, 1)})
	feed := addPlace(t, l, Place{Address: "https://herald.example/feed"})
	addTo(t, l, folder, "a", "b")
	addTo(t, l, feed, "b", "c")
	if again := addPlace(t, l, Place{Address: "/home/ada/news", Lines: true}); again != folder {
		t.Errorf("the same address has the ids %d and %d", folder, again)
	}
	if err := l.Refreshed(feed, nil, true); err != nil {
		t.Fatal(err)
	}
	got, err := l.Places(ctx)
	if err != nil {
		t.Fatal(err)
	}
	want := []Place{
		{ID: folder, Address: "/home/ada/news", Lines: true, Added: today, Stories: 2},
		{ID: feed, Address: "https://herald.example/feed", Added: today, Refreshed: today, Stories: 2},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRefreshedLetsGo(t *testing.T) {
	path := file(t)
	l := open(t, path)
	folder, other := addPlace(t, l, Place{Address: "/a"}), addPlace(t, l, Place{Address: "/b"})
	addTo(t, l, folder, "gone", "stays", "shared")
	addTo(t, l, other, "shared")
	put(t, l, "loose")
	if err := l.Refreshed(folder, []Key{key("stays"), key("new to come")}, false); err != nil {
		t.Fatal(err)
	}
	want(t, ask(t, path, "SELECT story FROM stories ORDER BY story"), "loose\nshared\nstays")
	want(t, ask(t, path, "SELECT p.address, s.story FROM places p JOIN story_places x ON x.place = p.id JOIN stories s ON s.id = x.story ORDER BY 1, 2"),
		"/a|stays\n/b|shared")
	if err := l.Refreshed(other, nil, true); err != nil {
		t.Fatal(err)
	}
	want(t, ask(t, path, "SELECT count(*) FROM stories"), "3")
}

func TestRemove(t *testing.T) {
	path := file(t)
	l := open(t, path)
	one, two := addPlace(t, l, Place{Address: "/a"}), addPlace(t, l, Place{Address: "/b"})
	addTo(t, l, one, "a", "shared")
	addTo(t, l, two, "shared", "b")
	put(t, l, "loose")
	if c, err := l.Count(ctx); err != nil || c.Stories != 4 || c.Loose != 1 || c.Waiting != 0 || c.Bytes == 0 {
		t.Errorf("got %+v, %v", c, err)
	}
	for _, step := range []struct {
		do    func() (int, error)
		gone  int
		there string
	}{
		{func() (int, error) { return l.Remove(one) }, 1, "b\nloose\nshared"},
		{func() (int, error) { return l.Remove(one) }, 0, "b\nloose\nshared"},
		{l.RemoveLoose, 1, "b\nshared"},
		{func() (int, error) { return l.Remove(two) }, 2, ""},
	} {
		if gone, err := step.do(); gone != step.gone || err != nil {
			t.Errorf("%d stories went, %v; want %d", gone, err, step.gone)
		}
		want(t, ask(t, path, "SELECT story FROM stories ORDER BY story"), step.there)
	}
	for _, table := range []string{"texts", "sentences", "dates", "actors", "mentions", "statements", "events", "story_places", "places"} {
		want(t, ask(t, path, "SELECT count(*) FROM "+table), "0")
	}
	want(t, ask(t, path, "SELECT count(*) FROM search WHERE search MATCH 'brook'"), "0")
	if err := l.Vacuum(); err != nil {
		t.Fatal(err)
	}
	want(t, ask(t, path, "PRAGMA integrity_check"), "ok")
	put(t, l, "again")
}

func TestManyPlacesAtOnce(t *testing.T) {
	l := open(t, file(t))
	var ids []int64
	for i := range 30 {
		id := addPlace(t, l, Place{Address: fmt.Sprint("/", i)})
		addTo(t, l, id, fmt.Sprint(i))
		ids = append(ids, id)
	}
	if gone, err := l.Remove(ids...); gone != 30 || err != nil {
		t.Errorf("%d stories went, %v", gone, err)
	}
}

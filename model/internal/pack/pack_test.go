package pack

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dateline/model"
)

const text = "On Monday Ada Brook said the bridge would open. It opened on Tuesday."

// filled is a story in which no field is zero, whatever fields a story has:
// lists have three items, strings differ, spans and numbers are as they are in
// a sound story.
func filled(t testing.TB) *model.Story {
	t.Helper()
	s := new(model.Story)
	n := 0
	fill(t, reflect.ValueOf(s).Elem(), &n)
	s.Text = text
	return s
}

func fill(t testing.TB, v reflect.Value, n *int) {
	t.Helper()
	*n++
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[model.Span]() {
			v.Set(reflect.ValueOf(model.Span{Start: *n % 40, End: *n%40 + *n%20 + 1}))
			return
		}
		for i := range v.NumField() {
			fill(t, v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 3, 3))
		for i := range 3 {
			fill(t, v.Index(i), n)
		}
	case reflect.String:
		v.SetString(fmt.Sprintf("word %d", *n%50))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(1 + *n%2)) // ordinals, sentences and paragraphs all exist
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(1 + *n%2))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(0.5 + float64(*n%2))
	case reflect.Bool:
		v.SetBool(true)
	default:
		t.Fatalf("a story has a field of the kind %s: teach it to package pack", v.Kind())
	}
}

// TestEveryFieldComesBack fails when the model gains a field that is not
// packed: the library would forget it.
func TestEveryFieldComesBack(t *testing.T) {
	want := filled(t)
	got, err := Unpack(Story(nil, want), want.Text)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("add the field to pack.go and raise Version (-packed +unpacked):\n%s", diff)
	}
}

func TestEmptyStory(t *testing.T) {
	got, err := Unpack(Story(nil, &model.Story{}), "")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(&model.Story{}, got, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}

func TestExtremes(t *testing.T) {
	want := &model.Story{
		ID: "x", Title: strings.Repeat("long ", 10_000), Text: text, Published: 1<<31 - 1,
		Dates: []model.Date{{First: -1 << 31, Last: 1<<31 - 1}},
		// Spans that go back, as those of statements and pronouns do.
		Statements: []model.Statement{{Content: []model.Span{{Start: 40, End: 60}, {Start: 3, End: 4}, {Start: 60, End: 60}}}},
	}
	got, err := Unpack(Story(nil, want), text)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestStoryIsAppended(t *testing.T) {
	s := filled(t)
	alone := Story(nil, s)
	if got := Story([]byte("before"), s); string(got) != "before"+string(alone) {
		t.Error("Story does not append to what it is given")
	}
}

func TestPackedIsSmall(t *testing.T) {
	s := filled(t)
	again := *s
	again.Actors = append(again.Actors, s.Actors...)
	first, second := len(Story(nil, s)), len(Story(nil, &again))
	// Each of three actors has 4 strings, 3 aliases and 3 mentions of 4 numbers.
	if perActor := (second - first) / 3; perActor > 40 {
		t.Errorf("an actor whose words all occurred before takes %d bytes", perActor)
	}
}

func TestDamagedIsTold(t *testing.T) {
	s := filled(t)
	packed := Story(nil, s)
	for name, test := range map[string]struct {
		data []byte
		text string
	}{
		"nothing":          {nil, text},
		"another version":  {append([]byte{Version + 1}, packed[1:]...), text},
		"cut":              {packed[:len(packed)-1], text},
		"more behind it":   {append(append([]byte{}, packed...), 0), text},
		"a shorter text":   {packed, text[:20]},
		"a list too long":  {[]byte{Version, 0, 1, 1, 1, 1, 0, 1, 0xff, 0xff, 0xff, 0xff, 0x0f}, text},
		"a word not there": {[]byte{Version, 9}, text},
		"a number no end":  {append([]byte{Version}, strings.Repeat("\xff", 40)...), text},
	} {
		if got, err := Unpack(test.data, test.text); !errors.Is(err, ErrDamaged) || got != nil {
			t.Errorf("%s: got %v, %v; want ErrDamaged", name, got, err)
		}
	}
}

// TestFlippedBytes changes single bytes: each gives an error or a story whose
// spans and ordinals can be followed, never a panic.
func TestFlippedBytes(t *testing.T) {
	packed := Story(nil, filled(t))
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		data := append([]byte{}, packed...)
		data[random.IntN(len(data))] = byte(random.Uint32())
		follow(t, data, text)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add(Story(nil, filled(f)), text)
	f.Add([]byte{Version}, "")
	f.Fuzz(func(t *testing.T, data []byte, text string) { follow(t, data, text) })
}

func follow(t *testing.T, data []byte, text string) {
	s, err := Unpack(data, text)
	if err != nil {
		return
	}
	for i := range s.Statements {
		for _, span := range s.Statements[i].Content {
			if span.End > len(text) || span.Start > span.End {
				t.Fatalf("the span %v is not in the text", span)
			}
		}
		if o := s.Statements[i].Actor; o != 0 && s.Actor(o) == nil {
			t.Fatalf("there is no actor %d", o)
		}
	}
}

// news is about 2 kB with as many annotations as a report of that length has.
func news(t testing.TB) *model.Story {
	s := filled(t)
	for len(s.Text) < 2000 {
		s.Text += text
		s.Sentences = append(s.Sentences, s.Sentences[0])
		s.Actors = append(s.Actors, s.Actors[0])
		s.Statements = append(s.Statements, s.Statements[0])
		if len(s.Dates) < 8 {
			s.Dates = append(s.Dates, s.Dates[0])
			s.Events = append(s.Events, s.Events[0])
		}
	}
	return s
}

func BenchmarkStory(b *testing.B) {
	s := news(b)
	b.SetBytes(int64(len(s.Text)))
	var data []byte
	for b.Loop() {
		data = Story(data[:0], s)
	}
	b.ReportMetric(float64(len(data)), "bytes")
}

func BenchmarkUnpack(b *testing.B) {
	s := news(b)
	data := Story(nil, s)
	b.SetBytes(int64(len(s.Text)))
	for b.Loop() {
		if _, err := Unpack(data, s.Text); err != nil {
			b.Fatal(err)
		}
	}
}

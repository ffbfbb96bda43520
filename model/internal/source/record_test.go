package source

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestReadRecord(t *testing.T) {
	d, err := ReadRecord([]byte(`{"id":"x1","text":"Some text.\n","title":" T ","source":"S","url":"https://example.com","published":"2022-01-21T10:00:00Z","extra":[1]}`))
	want := Document{ID: "x1", Body: "Some text.\n", Title: "T", Source: "S", URL: "https://example.com", Published: day(t, "2022-01-21"), PublishedBy: model.PublishedMetadata}
	if err != nil || !equal(d, want) {
		t.Errorf("got %+v, %v; want %+v", d, err, want)
	}
	d, err = ReadRecord([]byte(`{"id":12345678901234567890,"text":"x","title":null,"published":""}`))
	if err != nil || d.ID != "12345678901234567890" || d.Title != "" || d.PublishedBy != model.PublishedNone {
		t.Errorf("got %+v, %v", d, err)
	}
}

func TestReadRecordErrors(t *testing.T) {
	for line, want := range map[string]string{
		`{"title":"x"}`:                    `no "text"`,
		`{"text":" \n"}`:                   `"text" is empty`,
		`{"text":1}`:                       `"text" is a JSON number, not a string`,
		`{"text":"x","id":{}}`:             `"id" is neither`,
		`{"text":"x","published":"later"}`: `"published" is not a date: "later"`,
		`{"text":"x"`:                      `not JSON: `,
		`[1]`:                              `not a JSON object but a JSON array`,
		``:                                 `not JSON: `,
		`null`:                             `no "text"`,
	} {
		_, err := ReadRecord([]byte(line))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", line, err, want)
		}
	}
}

func FuzzReadRecord(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"b","published":"2022-01-21"}`))
	f.Add([]byte(`{"text":null,"id":1e400}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		d, err := ReadRecord(line)
		if err == nil && strings.TrimSpace(d.Body) == "" {
			t.Error("no error and no text")
		}
		if err != nil && err.Error() == "" {
			t.Error("an error without words")
		}
	})
}

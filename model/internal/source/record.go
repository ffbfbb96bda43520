package source

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/internal/source/published"
)

// record is a line of JSON Lines input. Pointers tell an absent field from an
// empty one.
type record struct {
	ID        json.RawMessage `json:"id"`
	Text      *string         `json:"text"`
	Title     *string         `json:"title"`
	Source    *string         `json:"source"`
	URL       *string         `json:"url"`
	Published *string         `json:"published"`

	given string // the id, where it is text already
}

// ReadRecord reads a line of JSON Lines: an object with "text", and maybe
// "id", "title", "source", "url" and "published", a date or a date and time.
// Other fields are ignored. Errors say what is wrong with the line; who
// reports them puts its number before.
func ReadRecord(line []byte) (Document, error) {
	if len(line) > MaxSize {
		return Document{}, ErrTooLarge
	}
	var r record
	if err := json.Unmarshal(line, &r); err != nil {
		return Document{}, recordError(err)
	}
	return r.document()
}

// document makes a document of a record.
func (r *record) document() (Document, error) {
	switch {
	case r.Text == nil:
		return Document{}, errors.New(`no "text" in it`)
	case strings.TrimSpace(*r.Text) == "":
		return Document{}, errors.New(`"text" is empty`)
	}
	id, err := recordID(r.ID)
	if err != nil {
		return Document{}, err
	}
	if r.given != "" {
		id = r.given
	}
	d := Document{
		ID: id, Body: *r.Text, PublishedBy: model.PublishedNone,
		Title: value(r.Title), Source: value(r.Source), URL: value(r.URL),
	}
	if date := value(r.Published); date != "" {
		day, ok := published.ParseDay(date)
		if !ok {
			return Document{}, fmt.Errorf(`"published" is not a date: %q; write it as 2022-01-31`, date)
		}
		d.Published, d.PublishedBy = day, model.PublishedMetadata
	}
	return d, nil
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return strings.TrimSpace(*s)
}

// recordID takes a string, or a number as it is written, which many databases
// put there.
func recordID(raw json.RawMessage) (string, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return "", nil
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s, nil
	}
	var n json.Number
	if raw[0] != '"' && json.Unmarshal(raw, &n) == nil {
		return n.String(), nil
	}
	return "", errors.New(`"id" is neither a string nor a number`)
}

func recordError(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		if kind.Field == "" {
			return fmt.Errorf("not a JSON object but a JSON %s", kind.Value)
		}
		return fmt.Errorf("%q is a JSON %s, not a string", kind.Field, kind.Value)
	}
	return fmt.Errorf("not JSON: %s", strings.TrimPrefix(err.Error(), "json: "))
}

package load

import (
	"bytes"
	"encoding/json"
	"errors"

	"dateline/model"
	"dateline/model/internal/source"
)

func parseFile(path string, data []byte) (source.Document, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return source.Document{}, ErrEmpty
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return source.Document{}, errors.New("binary")
	}
	return source.Document{Path: path, Body: string(data)}, nil
}

func parseLine(path string, data []byte) (source.Document, error) {
	if data[0] != '{' {
		return source.Document{}, errors.New("not a JSON object")
	}
	var r struct{ ID, Text, Title, Source, URL, Published string }
	if err := json.Unmarshal(data, &r); err != nil {
		return source.Document{}, err
	}
	d := source.Document{ID: r.ID, Path: path, Title: r.Title, Source: r.Source, URL: r.URL, Body: r.Text}
	if len(r.Published) >= 10 {
		day, err := model.ParseDay(r.Published[:10])
		if err != nil {
			return d, err
		}
		d.Published, d.PublishedBy = day, model.PublishedMetadata
	}
	return d, nil
}

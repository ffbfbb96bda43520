package source

import (
	"path/filepath"
	"strings"

	"dateline/model/internal/source/page"
)

// page reads a web page.
func (h Hints) page(data []byte) (Document, error) {
	if len(data) > MaxSize {
		return Document{}, ErrTooLarge
	}
	text := toUTF8(data, h.ContentType)
	// Whatever its name or its server says; what is wide has zeros until decoded.
	if signed(data) || uncontrolled([]byte(text[:min(len(text), sample)])) {
		return Document{}, ErrBinary
	}
	return h.pageText(text)
}

func (h Hints) pageText(content string) (Document, error) {
	p := page.Read(content, page.Hints{Address: h.URL, Name: filepath.Base(h.kindName()), Today: h.Today})
	d := Document{
		Path: h.Path, Title: p.Title, Source: p.Source, URL: p.Address, Body: p.Body,
		Published: p.Published, PublishedBy: p.PublishedBy, Sure: p.Sure,
	}
	for _, f := range p.Feeds {
		d.Links = append(d.Links, Link{URL: f.Address, Title: f.Title})
	}
	if strings.TrimSpace(d.Body) == "" {
		return d, ErrEmpty
	}
	return d, nil
}

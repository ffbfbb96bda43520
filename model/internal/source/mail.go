package source

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"golang.org/x/net/html/charset"

	"dateline/model"
	"dateline/model/internal/source/page"
	"dateline/model/internal/source/published"
)

// header is the head of a mail or of a part of it: the first of each field, by
// its name in lower case.
type header map[string]string

// headerName splits a line of a head; the name is "" if it is none.
func headerName(line string) (name, value string) {
	name, value, found := strings.Cut(line, ":")
	if !found || name == "" || len(name) > 80 {
		return "", ""
	}
	for i := 0; i < len(name); i++ {
		if c := name[i]; !alphanumeric(c) && c != '-' && c != '_' && c != '.' {
			return "", ""
		}
	}
	return strings.ToLower(name), strings.TrimSpace(value)
}

// maxHeader is the most lines of a head that are read.
const maxHeader = 2000

// readHeader reads a head up to the blank line after it, and joins the lines
// that it was folded into. Lines that do not belong there are passed over.
func readHeader(data []byte) (h header, body []byte) {
	h = header{}
	last := ""
	for range maxHeader {
		line, rest, found := bytes.Cut(data, []byte("\n"))
		text := strings.TrimRight(string(line[:min(len(line), 64<<10)]), "\r")
		if strings.TrimSpace(text) == "" {
			if data = rest; len(h) > 0 || !found {
				return h, data
			}
			continue
		}
		if text[0] == ' ' || text[0] == '\t' {
			if last != "" && len(h[last]) < 64<<10 {
				h[last] += " " + strings.TrimSpace(text)
			}
		} else if name, value := headerName(text); name != "" {
			if last = name; h[name] != "" {
				last = ""
			} else {
				h[name] = value
			}
		}
		if data = rest; !found {
			return h, nil
		}
	}
	return h, data
}

// isMail reports whether a file begins with the head of a mail. One that is
// named so needs less of it.
func isMail(head []byte, named bool) bool {
	if name, _ := headerName(strings.TrimRight(string(firstOf(head)), "\r")); name == "" {
		return false
	}
	end := len(head)
	for _, blank := range []string{"\n\n", "\r\n\r\n"} {
		if i := bytes.Index(head, []byte(blank)); i >= 0 {
			end = min(end, i)
		}
	}
	h, _ := readHeader(head[:end])
	has := func(names ...string) bool {
		for _, n := range names {
			if h[n] != "" {
				return true
			}
		}
		return false
	}
	technical := has("mime-version", "message-id", "received", "return-path", "content-type", "delivered-to", "dkim-signature")
	if named {
		return technical || has("from", "subject", "date")
	}
	return technical && has("from", "subject", "snapshot-content-location") && has("date", "mime-version", "message-id")
}

// words decodes the encoded words of a head.
func words(s string) string {
	decoder := mime.WordDecoder{CharsetReader: func(label string, r io.Reader) (io.Reader, error) {
		return charset.NewReaderLabel(label, r)
	}}
	out, err := decoder.DecodeHeader(s)
	if err != nil {
		return s
	}
	return strings.TrimSpace(out)
}

// mail reads a mail, or a page that a browser has saved in the form of one.
func (h Hints) mail(data []byte) (Document, error) {
	head, body := readHeader(data)
	m := letter{Hints: h}
	m.part(head, body, 0)
	if address, saved := savedPage(head, m.location); saved && m.html != "" {
		if h.URL == "" {
			h.URL = address
		}
		return h.pageText(m.html)
	}
	d := Document{
		Path: h.Path, ID: strings.Trim(head["message-id"], "<> "), Title: words(head["subject"]), Source: sender(head["from"]),
		URL: webAddress(nil, strings.Trim(head["archived-at"], "<> ")), PublishedBy: model.PublishedNone,
	}
	if d.Body = m.text(); strings.TrimSpace(d.Body) == "" {
		return d, ErrEmpty
	}
	b := published.NewBallot(h.Today)
	if t, err := mail.ParseDate(head["date"]); err == nil {
		b.AddTime(model.PublishedMail, t, true)
	} else {
		b.Add(model.PublishedMail, head["date"])
	}
	d.Published, d.PublishedBy, _ = b.Result()
	return d, nil
}

// savedPage reports whether the head is that of a page saved as MHTML, and the
// address it was saved from. Its date is the day of saving.
func savedPage(head header, location string) (address string, saved bool) {
	if address = head["snapshot-content-location"]; address == "" {
		address = head["content-location"]
	}
	if address == "" {
		address = location
	}
	by := strings.ToLower(head["from"])
	return webAddress(nil, address), head["snapshot-content-location"] != "" || strings.Contains(by, "saved by") ||
		head["to"] == "" && head["message-id"] == "" && location != ""
}

// sender is the name of who sent a mail, else where he sent it from.
func sender(from string) string {
	if list, err := mail.ParseAddressList(from); err == nil && len(list) > 0 {
		if name := words(list[0].Name); name != "" {
			return name
		}
		_, host, _ := strings.Cut(list[0].Address, "@")
		return host
	}
	name, _, _ := strings.Cut(words(from), "<")
	return strings.Trim(strings.TrimSpace(name), `"`)
}

// letter collects the texts of a mail.
type letter struct {
	Hints
	plain, html string
	location    string // where the page came from, in the part that holds it
	parts       int
}

// What a mail may be made of at most.
const (
	maxParts     = 1000
	maxPartDepth = 10
)

// part reads a part, and the parts in it. The first plain text and the first
// HTML that are no attachments are the letter's.
func (m *letter) part(head header, body []byte, depth int) {
	if m.parts++; m.parts > maxParts || depth > maxPartDepth {
		return
	}
	kind, parameters, err := mime.ParseMediaType(head["content-type"])
	if err != nil && kind == "" {
		kind = "text/plain"
	}
	disposition, _, _ := strings.Cut(strings.ToLower(head["content-disposition"]), ";")
	switch {
	case strings.HasPrefix(kind, "multipart/") && parameters["boundary"] != "":
		m.multipart(body, parameters["boundary"], depth)
	case strings.TrimSpace(disposition) == "attachment":
	case kind == "text/plain" && m.plain == "":
		m.plain = toUTF8(transferred(head, body), head["content-type"])
		if strings.EqualFold(parameters["format"], "flowed") {
			m.plain = unflowed(m.plain)
		}
	case (kind == "text/html" || kind == "application/xhtml+xml") && m.html == "":
		m.html, m.location = toUTF8(transferred(head, body), head["content-type"]), head["content-location"]
	}
}

func (m *letter) multipart(body []byte, boundary string, depth int) {
	r := multipart.NewReader(bytes.NewReader(body), boundary)
	for m.parts < maxParts {
		p, err := r.NextRawPart()
		if err != nil {
			return
		}
		head := header{}
		for name, values := range p.Header {
			head[strings.ToLower(name)] = values[0]
		}
		data, _ := io.ReadAll(io.LimitReader(p, MaxSize)) // what came before a cut is read
		m.part(head, data, depth+1)
	}
}

// transferred undoes the encoding in which a part was sent. Damage costs the
// rest of the part and no more.
func transferred(head header, body []byte) []byte {
	var r io.Reader
	switch strings.ToLower(strings.TrimSpace(head["content-transfer-encoding"])) {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, bytes.NewReader(bytes.Map(func(c rune) rune {
			if c < 0x80 && (alphanumeric(byte(c)) || c == '+' || c == '/' || c == '=') {
				return c
			}
			return -1
		}, body)))
	case "quoted-printable":
		r = quotedprintable.NewReader(bytes.NewReader(body))
	default:
		return body
	}
	data, err := io.ReadAll(r)
	if err != nil && len(data) == 0 {
		return body
	}
	return data
}

// unflowed joins the lines that RFC 3676 lets a program break.
func unflowed(text string) string {
	var out strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, "\r")
		switch {
		case line == "-- ":
			out.WriteString("-- \n")
		case strings.HasSuffix(line, " "):
			out.WriteString(line)
		default:
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

// stub is the length in bytes below which a plain text may be one that only
// says that there is HTML.
const stub = 400

// text is the text of the letter: the plain one, unless it is a stub of the
// HTML.
func (m *letter) text() string {
	plain, _, _ := strings.Cut(normaliseLines(m.plain), "\n-- \n")
	plain = page.Letter(strings.TrimSpace(plain))
	if m.html == "" || len(plain) > stub && !strings.Contains(plain, "</") {
		return plain
	}
	rich := page.Letter(page.Text(m.html))
	if len(rich) > len(plain)*2 || plain == "" || strings.Contains(plain, "</") {
		return rich
	}
	return plain
}

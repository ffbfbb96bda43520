package source

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"go.yaml.in/yaml/v3"

	"dateline/model"
	"dateline/model/internal/source/published"
)

// maxFrontMatter bounds the block that is handed to a parser.
const maxFrontMatter = 64 << 10

// readFrontMatter takes the metadata at the head of the content, YAML between
// lines of --- or TOML between lines of +++, and returns the rest. Content
// that merely begins with a rule is left alone.
func (d *Document) readFrontMatter(content string) (body string) {
	trimmed := strings.TrimLeft(content, "\n")
	for _, fence := range []string{"---", "+++"} {
		block, rest, ok := cutBlock(trimmed, fence)
		if !ok {
			continue
		}
		fields, err := parseFields(block, fence)
		if err != nil {
			d.Warnings = append(d.Warnings, "front matter: "+err.Error()+"; put values with a colon or quotes in quotation marks")
			fields = lenientFields(block, fence)
		}
		if fields == nil {
			return content
		}
		d.setFields(fields)
		return rest
	}
	return content
}

// cutBlock splits content into what stands between a first line of fence and
// the next line of it, and what follows.
func cutBlock(content, fence string) (block, rest string, ok bool) {
	first, after, found := strings.Cut(content, "\n")
	if !found || strings.TrimRight(first, " ") != fence {
		return "", "", false
	}
	for at := 0; at < len(after) && at < maxFrontMatter; {
		line, _, more := strings.Cut(after[at:], "\n")
		next := min(at+len(line)+1, len(after))
		if t := strings.TrimRight(line, " "); t == fence || fence == "---" && t == "..." {
			return after[:at], after[next:], true
		}
		if !more {
			break
		}
		at = next
	}
	return "", "", false
}

// parseFields reads a block; nil fields without an error mean that the block
// is text, not metadata.
func parseFields(block, fence string) (map[string]any, error) {
	if fence == "+++" {
		fields := map[string]any{}
		if _, err := toml.Decode(block, &fields); err != nil {
			return nil, shortError(err)
		}
		return fields, nil
	}
	var node yaml.Node
	if err := yaml.Unmarshal([]byte(block), &node); err != nil {
		if lenientFields(block, fence) == nil {
			return nil, nil
		}
		return nil, shortError(err)
	}
	if len(node.Content) == 0 || node.Content[0].Kind != yaml.MappingNode {
		return nil, nil
	}
	fields := map[string]any{}
	if err := node.Decode(&fields); err != nil {
		return nil, shortError(err)
	}
	return fields, nil
}

// shortError is the first line of a parser's message without its prefix.
func shortError(err error) error {
	message, _, _ := strings.Cut(err.Error(), "\n")
	message = strings.TrimPrefix(strings.TrimPrefix(message, "yaml: "), "toml: ")
	return fmt.Errorf("%s", strings.TrimSuffix(message, ":"))
}

// lenientFields reads a block that no parser takes line by line, so that a
// title with a colon in it does not cost the date below. It returns nil if no
// line names a field.
func lenientFields(block, fence string) map[string]any {
	separator := ":"
	if fence == "+++" {
		separator = "="
	}
	var fields map[string]any
	for line := range strings.SplitSeq(block, "\n") {
		key, value, found := strings.Cut(line, separator)
		key = strings.TrimSpace(key)
		if !found || fieldOf(key) == "" {
			continue
		}
		if fields == nil {
			fields = map[string]any{}
		}
		fields[key] = strings.Trim(strings.TrimSpace(value), `"'`)
	}
	return fields
}

// fieldOf returns the field that a key of front matter stands for, or "".
func fieldOf(key string) string {
	switch strings.ToLower(strings.NewReplacer("_", "", "-", "").Replace(key)) {
	case "title", "headline":
		return "title"
	case "source", "publication", "publisher", "newspaper", "outlet", "site", "sitename":
		return "source"
	case "url", "link", "canonicalurl", "sourceurl", "permalink":
		return "url"
	case "date", "published", "publishdate", "pubdate", "datepublished", "publishedat", "publicationdate":
		return "date"
	case "id":
		return "id"
	}
	return ""
}

// setFields takes the fields over. Of several keys for the same field the
// plain one wins, then the first by name, whatever the order of the map.
func (d *Document) setFields(fields map[string]any) {
	chosen := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		field := fieldOf(key)
		if _, taken := chosen[field]; field != "" && (!taken || key == field) {
			chosen[field] = key
		}
	}
	for field, to := range map[string]*string{"title": &d.Title, "source": &d.Source, "url": &d.URL, "id": &d.ID} {
		*to = scalar(fields[chosen[field]])
	}
	if key, ok := chosen["date"]; ok {
		d.setPublished(fields[key])
	}
}

func (d *Document) setPublished(value any) {
	day, ok := model.Day(0), false
	if t, isTime := value.(time.Time); isTime {
		day, ok = published.Of(t)
	} else if s := scalar(value); s != "" {
		day, ok = published.ParseDay(s)
	} else {
		return
	}
	if !ok {
		d.Warnings = append(d.Warnings, fmt.Sprintf("front matter: date %q is not a date; write it as 2022-01-31", fmt.Sprint(value)))
		return
	}
	d.Published, d.PublishedBy = day, model.PublishedMetadata
}

// scalar returns a single value as text; lists and tables give "".
func scalar(value any) string {
	switch v := value.(type) {
	case string:
		return strings.TrimSpace(v)
	case int, int64, uint64, float64, bool:
		return fmt.Sprint(v)
	case time.Time:
		return v.Format(time.DateOnly)
	default:
		return ""
	}
}

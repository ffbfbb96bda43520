package page

import (
	"bytes"
	"encoding/json"
	"strings"

	"dateline/model"
)

// object is what matters of an object of JSON-LD.
type object struct {
	id, kind           string
	headline, url      string
	published          string
	publisher          string // its name, or the id of the object that has it
	name               string
	article, publishes bool
}

// readObjects reads a script of JSON-LD, with all objects in it however deep.
// What is not quite JSON, which is frequent, is searched for the day alone.
func readObjects(script string) []object {
	script = strings.TrimSpace(script)
	for _, wrap := range [][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"<![CDATA[", "]]>"}, {"", ";"}} {
		script = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(script, wrap[0]), wrap[1]))
	}
	var value any
	if err := json.Unmarshal([]byte(mended(script)), &value); err != nil {
		if day := quotedAfter(script, `"datePublished"`); day != "" {
			return []object{{article: true, published: day, headline: quotedAfter(script, `"headline"`)}}
		}
		return nil
	}
	var all []object
	collect(value, 0, &all)
	return all
}

// mended makes JSON of what is nearly JSON: line ends inside of strings become
// blanks, which is what they were meant for, and commas before a closing bracket
// go.
func mended(script string) string {
	out := make([]byte, 0, len(script))
	inside := false
	for i := 0; i < len(script); i++ {
		c := script[i]
		switch {
		case c < ' ':
			c = ' '
		case c == '\\' && inside && i+1 < len(script):
			out = append(out, c)
			i++
			c = script[i]
		case c == '"':
			inside = !inside
		case (c == '}' || c == ']') && !inside:
			if t := bytes.TrimRight(out, " "); len(t) > 0 && t[len(t)-1] == ',' {
				out = t[:len(t)-1]
			}
		}
		out = append(out, c)
	}
	return string(out)
}

// quotedAfter is the string that follows a name in what looks like JSON.
func quotedAfter(s, name string) string {
	_, after, found := strings.Cut(s, name)
	if !found {
		return ""
	}
	parts := strings.SplitN(after, `"`, 3)
	if len(parts) < 3 || strings.Trim(parts[0], ": \t\r\n") != "" || len(parts[1]) > 300 {
		return ""
	}
	return parts[1]
}

// collect finds the objects in a value. The depth is bounded, and what stands
// under names of other things, such as comments, is passed over.
func collect(value any, depth int, all *[]object) {
	if depth > 12 || len(*all) > 500 {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, one := range v {
			collect(one, depth+1, all)
		}
	case map[string]any:
		*all = append(*all, newObject(v))
		for _, name := range []string{"@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "publisher", "itemListElement", "item"} {
			collect(v[name], depth+1, all)
		}
	}
}

func newObject(v map[string]any) object {
	o := object{
		id: text(v["@id"]), headline: text(v["headline"]), url: text(v["url"]), published: text(v["datePublished"]), name: text(v["name"]),
	}
	if o.url == "" {
		o.url = text(v["mainEntityOfPage"])
	}
	kinds, several := v["@type"].([]any)
	if !several {
		kinds = []any{v["@type"]}
	}
	for _, kind := range kinds {
		o.setKind(text(kind))
	}
	switch p := first(v["publisher"]).(type) {
	case map[string]any:
		if o.publisher = text(p["name"]); o.publisher == "" {
			o.publisher = text(p["@id"])
		}
	case string:
		o.publisher = p
	}
	return o
}

func (o *object) setKind(kind string) {
	if kind == "" {
		return
	}
	o.kind = kind
	switch {
	case strings.HasSuffix(kind, "Article"), strings.HasSuffix(kind, "Posting"), kind == "Report":
		o.article = true
	case strings.HasSuffix(kind, "Organization"), kind == "WebSite":
		o.publishes = true
	}
}

func first(value any) any {
	if list, ok := value.([]any); ok && len(list) > 0 {
		return list[0]
	}
	return value
}

// text is a value that is one string, or the id or value of an object that
// stands in its place.
func text(value any) string {
	switch v := first(value).(type) {
	case string:
		return oneLine(v)
	case map[string]any:
		for _, name := range []string{"@id", "@value"} {
			if s, ok := v[name].(string); ok {
				return oneLine(s)
			}
		}
	}
	return ""
}

// linkedData takes the day out of the object of JSON-LD that is this article.
func (f *facts) linkedData() {
	if o := f.article(); o != nil && o.published != "" {
		f.signals = append(f.signals, signal{model.PublishedJSONLD, o.published})
	}
}

// article is the object that this page is about: the one with its headline or
// its address; else the first article; else a page that has a day.
func (f *facts) article() *object {
	var best *object
	rank := 0
	for i := range f.objects {
		o := &f.objects[i]
		r := 0
		switch {
		case o.article && (f.isHeadline(o.headline) || o.url != "" && o.url == f.canonical):
			r = 3
		case o.article:
			r = 2
		case o.published != "" && strings.HasSuffix(o.kind, "Page"):
			r = 1
		}
		if r > rank {
			best, rank = o, r
		}
	}
	return best
}

func (f *facts) isHeadline(s string) bool {
	if s == "" {
		return false
	}
	for _, h := range f.headlines {
		if strings.EqualFold(h, s) {
			return true
		}
	}
	return strings.EqualFold(f.meta["og:title"], s)
}

// publisher is the name of who publishes the article.
func (f *facts) publisher() string {
	o := f.article()
	if o == nil || o.publisher == "" {
		for i := range f.objects {
			if p := &f.objects[i]; p.publishes && p.name != "" && (o == nil || p.kind == "WebSite" || strings.HasPrefix(p.kind, "News")) {
				return p.name
			}
		}
		return ""
	}
	for i := range f.objects {
		if p := &f.objects[i]; p.id == o.publisher && p.name != "" {
			return p.name
		}
	}
	if strings.Contains(o.publisher, "://") || strings.HasPrefix(o.publisher, "#") {
		return ""
	}
	return o.publisher
}

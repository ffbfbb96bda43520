package page

import (
	"net/url"
	"strings"
)

// address is the address that the page gives itself, else the one it came from.
// One that leads to the front page of the site is not the article's.
func (f *facts) address() string {
	candidates := []string{f.canonical, absolute(f.base, f.meta["og:url"])}
	if o := f.article(); o != nil {
		candidates = append(candidates, absolute(f.base, o.url))
	}
	for _, c := range candidates {
		if c != "" && (!frontPage(c) || f.fetched == "") {
			return c
		}
	}
	if f.fetched != "" {
		return f.fetched
	}
	return candidates[0]
}

func frontPage(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Path == "" || u.Path == "/") && u.RawQuery == ""
}

// source is the name of the publication: as the page gives it, else the host.
func (f *facts) source() string {
	for _, name := range []string{f.meta["og:site_name"], f.publisher(), f.meta["article:publisher"], f.meta["dc.publisher"],
		f.meta["dcterms.publisher"], f.meta["citation_journal_title"], f.meta["application-name"], f.meta["apple-mobile-web-app-title"],
		f.suffix(), f.meta["twitter:site"]} {
		name = strings.TrimPrefix(oneLine(unescaped(name)), "@")
		if name != "" && len(name) < 100 && !strings.Contains(name, "://") {
			return name
		}
	}
	u, err := url.Parse(f.address())
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	for _, prefix := range []string{"www.", "m.", "amp.", "mobile."} {
		if short := strings.TrimPrefix(host, prefix); strings.Contains(short, ".") {
			host = short
		}
	}
	return host
}

// suffix is what a title has behind the headline that the page prints: the name
// of the site, after that of the section.
func (f *facts) suffix() string {
	headline, named := f.printed()
	rest, found := strings.CutPrefix(f.caption, headline)
	if !named || !found {
		return ""
	}
	parts := strings.FieldsFunc(rest, func(r rune) bool { return strings.ContainsRune("|–—·»", r) })
	if len(parts) == 0 {
		return ""
	}
	name := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(parts[len(parts)-1]), "- "))
	if len(strings.Fields(name)) > 5 {
		return ""
	}
	return name
}

// title is the headline: as the page gives it to others, else the one it
// prints, else the title of the window, without the name of the site.
func (f *facts) title() string {
	headline := ""
	if o := f.article(); o != nil {
		headline = o.headline
	}
	printed, named := f.printed()
	candidates := []string{f.meta["og:title"], headline, f.meta["twitter:title"], f.meta["dc.title"], f.meta["parsely-title"]}
	if named {
		candidates[1] = printed // the title names it, too
	}
	for _, t := range candidates {
		if t = oneLine(unescaped(t)); t == "" {
			continue
		}
		// The printed one, where others have it with something behind.
		if len(printed) > 8 && strings.HasPrefix(t, printed) {
			return printed
		}
		return f.withoutSite(t)
	}
	if printed != "" && (f.caption == "" || len(printed) > 8) {
		return printed
	}
	return f.withoutSite(f.caption)
}

// printed is the headline that the page prints, and whether the title names it
// too. There may be several: some set the name of the site as one.
func (f *facts) printed() (headline string, named bool) {
	for _, h := range f.headlines {
		rest, found := strings.CutPrefix(f.caption, h)
		if found && (rest == "" || rest[0] == ' ') || len(h) > 8 && strings.Contains(f.caption, h) {
			return h, true
		}
	}
	if len(f.headlines) > 0 {
		return f.headlines[0], false
	}
	return "", false
}

// unescaped reads the entities that some systems write twice.
func unescaped(s string) string {
	if strings.Contains(s, "&") && strings.Contains(s, ";") {
		return Text(strings.ReplaceAll(s, "<", "&lt;"))
	}
	return s
}

// withoutSite takes the name of the site off either end of a title.
func (f *facts) withoutSite(title string) string {
	names := []string{f.meta["og:site_name"], f.publisher(), f.meta["application-name"]}
	if u, err := url.Parse(f.address()); err == nil {
		names = append(names, strings.TrimPrefix(u.Hostname(), "www."))
	}
	for _, separator := range []string{" | ", " – ", " — ", " - ", " :: ", " » ", " · ", ": "} {
		if i := strings.LastIndex(title, separator); i > 0 && siteName(title[i+len(separator):], names) {
			return strings.TrimSpace(title[:i])
		}
		if i := strings.Index(title, separator); i > 0 && siteName(title[:i], names) {
			return strings.TrimSpace(title[i+len(separator):])
		}
	}
	// A bar parts nothing but the title and the site.
	if i := strings.LastIndex(title, " | "); i > 0 && len(strings.Fields(title[:i])) >= 3 {
		return strings.TrimSpace(title[:i])
	}
	return title
}

// siteName reports whether s is one of the names of the site, perhaps without
// its article or in another spelling.
func siteName(s string, names []string) bool {
	s = key(s)
	for _, name := range names {
		k := key(name)
		if k != "" && s != "" && (s == k || strings.HasPrefix(k, s+".") || len(s) > 3 && strings.HasPrefix(k, s)) {
			return true
		}
	}
	return false
}

func key(name string) string {
	return strings.ReplaceAll(strings.TrimPrefix(strings.ToLower(strings.TrimSpace(name)), "the "), " ", "")
}

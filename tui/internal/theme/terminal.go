package theme

import "strings"

// NeedsASCII reports whether a terminal is known to draw nothing but ASCII: by
// its kind, as TERM names it, or by the character set of the locale, which the
// first of LC_ALL, LC_CTYPE and LANG that is set names. A locale that names
// none, or none at all, says nothing: terminals of today draw Unicode.
func NeedsASCII(term, lcAll, lcCtype, lang string) bool {
	kind, _, _ := strings.Cut(term, "-")
	switch kind {
	case "dumb", "linux", "ansi", "cons25", "vt52", "vt100", "vt102", "vt220", "vt320":
		// The Linux console takes UTF-8, but its font lacks the signs and
		// quotation marks.
		return true
	}
	for _, locale := range []string{lcAll, lcCtype, lang} {
		if locale == "" {
			continue
		}
		_, set, named := strings.Cut(strings.ToLower(locale), ".")
		set, _, _ = strings.Cut(set, "@")
		return named && set != "utf-8" && set != "utf8"
	}
	return false
}

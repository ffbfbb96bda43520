package theme

import "strings"

// NeedsASCII reports whether a terminal is known to draw nothing but ASCII: by
// its kind, as TERM names it, or by the character set of the locale, which the
// first of LC_ALL, LC_CTYPE and LANG that is set names. With none of them set,
// as in most containers and on Windows, terminals of today draw Unicode.
func NeedsASCII(term, lcAll, lcCtype, lang string) bool {
	switch term, _, _ := strings.Cut(term, "-"); term {
	case "dumb", "linux", "ansi", "cons25", "vt52", "vt100", "vt102", "vt220", "vt320":
		// The Linux console takes UTF-8, but its font lacks the signs and
		// quotation marks.
		return true
	}
	locale := lcAll
	if locale == "" {
		locale = lcCtype
	}
	if locale == "" {
		locale = lang
	}
	if locale == "" {
		return false
	}
	locale = strings.ToLower(locale)
	return !strings.Contains(locale, "utf-8") && !strings.Contains(locale, "utf8")
}

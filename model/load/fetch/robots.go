package fetch

import (
	"bytes"
	"strings"
)

// maxRobots is how much of a robots.txt is read; RFC 9309 asks for as much.
const maxRobots = 500 << 10

// robots is what a robots.txt says to one program, by RFC 9309, the Robots
// Exclusion Protocol. The zero value allows everything. Of the libraries for it
// the one in use elsewhere, github.com/temoto/robotstxt 1.1.2, reads otherwise
// than the RFC what TestRobots asks of it: it compares addresses as they are
// spelt, forbids where a rule that allows is as long, knows no version behind a
// name, passes over "Disallow: *", and gives a file up for one line too early.
type robots struct {
	rules []robotsRule
}

type robotsRule struct {
	pattern string // a normalised path with * for anything and, at the end, $
	allow   bool
}

// parseRobots reads the groups of a robots.txt that are for a program: all
// that name it, else all for "*". Lines that say nothing known are passed
// over, so any bytes give an answer.
func parseRobots(data []byte, agent string) robots {
	var (
		own, others    robots
		named          bool // a group for the program has been seen
		forOwn, forAll bool // whom the present group is for
		inRules        bool // the next User-agent begins a new group
	)
	data = bytes.TrimPrefix(data[:min(len(data), maxRobots)], []byte("\ufeff"))
	for line := range strings.SplitSeq(strings.ReplaceAll(string(data), "\r", "\n"), "\n") {
		line, _, _ = strings.Cut(line, "#")
		key, value, found := strings.Cut(line, ":")
		if !found {
			continue
		}
		value = strings.TrimSpace(value)
		switch key := strings.ToLower(strings.TrimSpace(key)); key {
		case "user-agent":
			if inRules {
				forOwn, forAll, inRules = false, false, false
			}
			forAll = forAll || value == "*"
			if strings.EqualFold(agentToken(value), agent) {
				forOwn, named = true, true
			}
		case "allow", "disallow":
			inRules = true
			if value == "" {
				continue // "Disallow:" forbids nothing
			}
			rule := robotsRule{pattern: normalPath(value), allow: key == "allow"}
			if forOwn {
				own.rules = append(own.rules, rule)
			}
			if forAll {
				others.rules = append(others.rules, rule)
			}
		}
	}
	if named {
		return own
	}
	return others
}

// agentToken is the product of a user agent line, without the version that
// some write behind it.
func agentToken(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != '-' && r != '_'
	})
	if end < 0 {
		return s
	}
	return s[:end]
}

// allows reports whether a path, with its query, may be asked for. The longest
// rule that fits decides, and of equally long ones that which allows.
func (r robots) allows(path string) bool {
	path = normalPath(path)
	allowed, longest := true, -1
	for _, rule := range r.rules {
		if n := len(rule.pattern); n < longest || n == longest && !rule.allow {
			continue
		}
		if fits(rule.pattern, path) {
			allowed, longest = rule.allow, len(rule.pattern)
		}
	}
	return allowed
}

// fits reports whether a pattern fits the beginning of a path. It takes each
// piece between stars at the first place where it occurs, which is enough:
// only the last piece is tied to a place, when a $ ends the pattern. The time
// is at most the product of the lengths, for patterns made to be slow too.
func fits(pattern, path string) bool {
	pattern, atEnd := strings.CutSuffix(pattern, "$")
	pieces := strings.Split(pattern, "*")
	if !strings.HasPrefix(path, pieces[0]) {
		return false
	}
	rest := path[len(pieces[0]):]
	if len(pieces) == 1 {
		return !atEnd || rest == ""
	}
	last := pieces[len(pieces)-1]
	for _, piece := range pieces[1 : len(pieces)-1] {
		at := strings.Index(rest, piece)
		if at < 0 {
			return false
		}
		rest = rest[at+len(piece):]
	}
	if atEnd {
		return strings.HasSuffix(rest, last)
	}
	return strings.Contains(rest, last)
}

// normalPath spells a path in one way: what must be escaped is, in capitals,
// and what need not be is not, so that paths can be compared byte by byte.
func normalPath(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]) {
			c = unhex(s[i+1])<<4 | unhex(s[i+2])
			i += 2
			if unreserved(c) {
				b.WriteByte(c)
				continue
			}
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
			continue
		}
		if c <= ' ' || c >= 0x7f {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// unreserved are the characters that an address means the same by, escaped or
// not (RFC 3986, 2.3).
func unreserved(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || strings.IndexByte("-._~", c) >= 0
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

func unhex(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}

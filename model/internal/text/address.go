package text

import "strings"

// addressEnd returns the end of the web or e-mail address that begins at i, or
// 0 if none does. The closing punctuation of the sentence around it is not
// part of it.
func addressEnd(text string, i int) int {
	if webAddress(text[i:]) {
		return trimAddress(text, i)
	}
	return mailEnd(text, i)
}

// maxScheme and maxLocal bound the look-ahead, so that a long text without
// blanks is not read again from every word in it. 64 is the limit of the mail
// standard for the part before the @.
const (
	maxScheme = 12
	maxLocal  = 64
)

func webAddress(s string) bool {
	if strings.HasPrefix(s, "www.") && len(s) > 4 {
		return true
	}
	for i := 0; i < len(s) && i <= maxScheme; i++ {
		if s[i] == ':' {
			return i > 1 && strings.HasPrefix(s[i:], "://")
		}
		if !asciiLetter(s[i]) {
			return false
		}
	}
	return false
}

// trimAddress takes off closing punctuation, but leaves a bracket that was
// opened inside the address.
func trimAddress(text string, start int) int {
	end := len(text)
	if stop := strings.IndexAny(text[start:], "<>\"“”«»"); stop > 0 {
		end = start + stop
	}
	bracket := strings.Contains(text[start:end], "(")
	for end > start {
		before := end
		switch c := text[end-1]; c {
		case '.', ',', ';', ':', '!', '?', '\'', ']', '}', '*', '_':
			end--
		case ')':
			if !bracket {
				end--
			}
		default:
			if strings.HasSuffix(text[start:end], "’") {
				end -= len("’")
			}
		}
		if end == before {
			break
		}
	}
	return end
}

func mailEnd(text string, start int) int {
	i := start
	for i < len(text) && i-start <= maxLocal && (asciiLetter(text[i]) || digit(text[i]) || strings.IndexByte("._%+-", text[i]) >= 0) {
		i++
	}
	if i == start || i >= len(text) || text[i] != '@' {
		return 0
	}
	host := i + 1
	i = host
	for i < len(text) && (asciiLetter(text[i]) || digit(text[i]) || text[i] == '.' || text[i] == '-') {
		i++
	}
	for i > host && (text[i-1] == '.' || text[i-1] == '-') {
		i--
	}
	if i == host {
		return 0
	}
	return i
}

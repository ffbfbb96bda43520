package page

import (
	"strings"

	"dateline/model/internal/source/published"
)

// withoutFurniture takes out the lines that pages set between and around the
// paragraphs of their articles: asks to share, to subscribe, to read more, and
// at the head what byline and date say once more.
func withoutFurniture(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	kept := paragraphs[:0]
	head := true
	for _, p := range paragraphs {
		if furniture(p) || head && isByline(p) {
			continue
		}
		if len(strings.Fields(p)) > maxLineWords {
			head = false
		}
		kept = append(kept, p)
	}
	return strings.Join(kept, "\n\n")
}

// furniture reports whether a short paragraph is one that no article has.
func furniture(p string) bool {
	if len(p) > 120 {
		return false
	}
	s := strings.ToLower(strings.Trim(p, " .:…»›→>|-–—[]()•·*"))
	switch s {
	case "", "advertisement", "advertisements", "ad", "ads", "sponsored", "sponsored content", "share", "share this", "share this article",
		"share this story", "share this post", "share on facebook", "share on twitter", "tweet", "email", "e-mail", "print", "print this page",
		"facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "reddit", "copy link", "link copied", "save", "save article", "bookmark",
		"read more", "continue reading", "read next", "related", "related articles", "related stories", "related topics", "more on this story",
		"more on this topic", "most read", "most popular", "trending", "recommended", "comments", "leave a comment", "no comments", "reply",
		"subscribe", "subscribe now", "sign up", "sign in", "log in", "register", "follow us", "follow", "loading", "close", "menu", "search",
		"skip to content", "skip to main content", "skip advertisement", "article continues below", "article continues after this ad",
		"story continues below advertisement", "continue reading the main story", "listen to this article", "listen", "play", "watch",
		"back to top", "home", "next", "previous", "image source", "getty images", "edit", "view all", "show more", "see more", "load more",
		"supported by", "by", "published", "image caption", "media caption", "clap", "responses", "open in app", "get the app":
		return true
	}
	for _, start := range []string{"read more:", "read also:", "also read:", "see also:", "related:", "more:", "watch:", "sign up for", "sign up to",
		"subscribe to our", "follow us on", "click here to", "this article was originally published", "share this:", "like this:", "tags:",
		"filed under", "posted in", "photo:", "photograph:", "image:", "credit:", "©", "(c) ", "copyright ", "all rights reserved", "last updated", "last modified"} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	fields := strings.Fields(s)
	return len(fields) == 3 && fields[1] == "min" && fields[2] == "read" || len(fields) == 3 && fields[1] == "minute" && fields[2] == "read"
}

// isByline reports whether a short paragraph is a byline or a date and no more.
func isByline(p string) bool {
	words := strings.Fields(p)
	if len(words) == 0 || len(words) > maxLineWords || strings.ContainsAny(p[len(p)-1:], ".!?\"") && len(words) > 6 {
		return false
	}
	first := strings.ToLower(strings.Trim(words[0], ":"))
	switch first {
	case "by":
		return len(words) < 10
	case "published", "posted", "updated":
		return true
	}
	return published.InLine(p) != 0 && len(words) <= 8
}

// withoutTitle takes the headline off the head of the text.
func withoutTitle(text, title string) string {
	line, rest, found := strings.Cut(text, "\n\n")
	if found && title != "" && strings.EqualFold(oneLine(line), title) {
		return rest
	}
	return text
}

// Letter takes out of the text of a newsletter the lines that are about the
// letter and not in it: how to see it in a browser, change or end it.
func Letter(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	kept := paragraphs[:0]
	for _, p := range paragraphs {
		if strings.TrimSpace(p) != "" && !furniture(p) && !aboutLetter(p) {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, "\n\n")
}

func aboutLetter(p string) bool {
	if len(p) > 300 {
		return false
	}
	s := strings.ToLower(p)
	for _, part := range []string{"unsubscribe", "view in browser", "view this email", "view online", "view it in your browser", "update your preferences",
		"manage your preferences", "manage preferences", "email preferences", "you are receiving this", "you're receiving this", "you received this",
		"forward this email", "was this email forwarded", "add us to your address book", "web version", "having trouble viewing"} {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

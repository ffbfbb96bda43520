package page

import (
	"strings"
	"testing"
)

const (
	one   = "The harbour board of Tellmouth voted on Tuesday night to close the east quay, its chairman Edvard Lunde said after six hours of talks."
	two   = "Mira Okonjo, the harbour master, told the meeting that engineers had found four cracks, each wide enough to put a hand in."
	three = "The ferry to Quillhaven will leave from the coal pier until the autumn of next year, according to a statement of the board."
)

// body reads a page with something between the paragraphs of its article.
func body(between string) string {
	return Read("<html><head><title>Quay closed</title></head><body><article><h1>Quay closed</h1><p>"+one+"</p>"+between+
		"<p>"+two+"</p><p>"+three+"</p></article></body></html>", Hints{}).Body
}

// TestBetweenParagraphs is what may stand between the paragraphs of an article,
// and what of it is the article's.
func TestBetweenParagraphs(t *testing.T) {
	for between, want := range map[string]string{
		"":                                       "",
		"<h2>What comes next</h2>":               "What comes next",
		"<h3><a href=x>What comes next</a></h3>": "What comes next",
		"<blockquote><p>“We cannot ask people to walk on it,” she said.</p></blockquote>":              "“We cannot ask people to walk on it,” she said.",
		"<section id='sharing-a-quay-with-others'><p>It shares the pier.</p></section>":                "It shares the pier.",
		"<ul><li>The quay closes in April.</li><li>The ferry moves.</li></ul>":                         "The quay closes in April.\n\nThe ferry moves.",
		"<p>It <a href=x>was said</a> that <b>no one</b> <i>knew</i>.</p>":                             "It was said that no one knew.",
		"<p class=paywall>" + three + " And more.</p>":                                                 three + " And more.",
		"<figure><img src=x><figcaption>The quay in January</figcaption></figure>":                     "",
		"<div class=caption>The quay in January</div>":                                                 "",
		"<aside><p>" + three + "</p></aside>":                                                          "",
		"<div class='share-buttons'><a href=x>Share</a></div>":                                         "",
		"<div class=\"RelatedArticles related\"><a href=x>How the storm came about, and why</a></div>": "",
		"<p>Advertisement</p>": "",
		"<p>Read more: <a href=x>The storm of last winter</a></p>":                                      "",
		"<p><a href=x>The storm of last winter</a></p>":                                                 "",
		"<ul><li><a href=x>The storm of last winter</a></li><li><a href=x>The ferry</a></li></ul>":      "",
		"<div style='display: none'>" + three + "</div>":                                                "",
		"<div hidden>" + three + "</div><div aria-hidden=true>x</div>":                                  "",
		"<form><p>Sign up for our letter, which comes every morning at six.</p><input></form>":          "",
		"<script>document.write('<p>x</p>')</script><style>p{}</style><noscript><img></noscript>":       "",
		"<iframe src=x>no</iframe><svg><text>no</text></svg><button>no</button>":                        "",
		"<div id=newsletter-signup><p>Our letter comes every morning at six, and it is free.</p></div>": "",
		"<x-newsletter><p>Our letter comes every morning at six.</p></x-newsletter>":                    "",
	} {
		full := one + "\n\n" + two + "\n\n" + three
		if want != "" {
			full = one + "\n\n" + want + "\n\n" + two + "\n\n" + three
		}
		if got := body(between); got != full {
			t.Errorf("%s:\n%q\nwant\n%q", between, got, full)
		}
	}
}

// A name that tells of something beside the article may be that of what is
// around it.
// TestStoriesToldInPictures: captions are the story where there is next to
// nothing else, and interrupt it otherwise.
func TestStoriesToldInPictures(t *testing.T) {
	picture := func(caption string) string {
		return "<figure><img src=x><figcaption>" + caption + "</figcaption></figure>"
	}
	page := func(text ...string) string {
		return Read("<html><head><title>Quay closed</title></head><body><nav><a href=/>Home</a></nav><article><h1>Quay closed</h1>"+
			strings.Join(text, "")+"</article></body></html>", Hints{}).Body
	}
	if got, want := page("<p>The quay in pictures.</p>", picture(one), picture(two), picture(three)),
		"The quay in pictures.\n\n"+one+"\n\n"+two+"\n\n"+three; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	small := picture("The quay in January. Photo: J. Field")
	if got, want := page("<p>"+one+"</p>", small, "<p>"+two+"</p>", small, "<p>"+three+"</p>", small), one+"\n\n"+two+"\n\n"+three; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNamesAroundTheArticle(t *testing.T) {
	for _, open := range []string{"<div class='with-sidebar comments-open'>", "<div class='social share'>", "<div id='content-ad related'>", "<section class='widget'>"} {
		p := Read("<html><body>"+open+"<h1>Quay closed</h1><p>"+one+"</p><p>"+two+"</p><p>"+three+"</p></body></html>", Hints{})
		if !strings.Contains(p.Body, two) || !strings.Contains(p.Body, three) {
			t.Errorf("%s: %q", open, p.Body)
		}
	}
}

func TestLineBreaksMakeParagraphs(t *testing.T) {
	for _, between := range []string{"<br><br>", "<br/>\n <br />", "<BR>&nbsp;<BR>", "<br><!-- x --><br><br>", "</font><br><br><font>"} {
		p := Read("<html><body><div><font>"+one+between+two+between+"<i>"+three+"</i></font></div></body></html>", Hints{})
		if want := one + "\n\n" + two + "\n\n" + three; p.Body != want {
			t.Errorf("%q: %q", between, p.Body)
		}
	}
	p := Read("<html><body><p>"+one+"<br>"+two+"</p><p>"+three+"</p></body></html>", Hints{})
	if want := one + "\n" + two + "\n\n" + three; p.Body != want {
		t.Errorf("a single break ends a line: %q", p.Body)
	}
}

// Some systems make a paragraph of anything but a paragraph.
func TestParagraphsOfOtherElements(t *testing.T) {
	want := one + "\n\n" + two + "\n\n" + three
	for _, tag := range []string{"div", "section", "li", "td", "dd", "center"} {
		open, end := "<"+tag+">", "</"+tag+">"
		for _, around := range []string{"<div>", "<article>", "<main><div><div>", "<div id=content><span>"} {
			page := "<html><body>" + around + open + one + end + open + two + end + open + three + end + "</body></html>"
			if tag == "td" {
				page = "<html><body>" + around + "<table><tr>" + strings.Join([]string{open + one + end, open + two + end, open + three + end}, "<tr>") + "</table></body></html>"
			}
			if got := Read(page, Hints{}).Body; got != want {
				t.Errorf("%s: %q", page[:60], got)
			}
		}
	}
}

// Short pages, and pages without any mark of an article, give their text.
func TestPagesOfLittle(t *testing.T) {
	for page, want := range map[string]string{
		"<p>Fog rose over Tellmouth.</p>":                                             "Fog rose over Tellmouth.",
		"Fog rose over Tellmouth.":                                                    "Fog rose over Tellmouth.",
		"<html><body><h1>Fog over Tellmouth</h1><p>It rose on Monday.</p></body>":     "It rose on Monday.",
		"<html><body><div>Fog rose.</div><div>It fell.</div></body></html>":           "Fog rose.\n\nIt fell.",
		"<table><tr><td>Fog rose over Tellmouth on Monday morning.</td></tr></table>": "Fog rose over Tellmouth on Monday morning.",
		"<html><head><title>x</title></head><body></body></html>":                     "",
		"": "",
	} {
		p := Read(page, Hints{})
		if p.Body != want {
			t.Errorf("%s: %q, want %q", page, p.Body, want)
		}
	}
}

// What is too deep or too large for a tree is read tag by tag, with its head.
func TestBeyondTrees(t *testing.T) {
	head := "<html><head><title>Quay closed</title><meta property=article:published_time content=2031-03-02></head><body>"
	for name, page := range map[string]string{
		"deep":  head + strings.Repeat("<div>", 100_000) + "<p>" + one + "</p><p>" + two,
		"tags":  head + "<p>" + one + "</p>" + strings.Repeat("<i></i>", 2*maxTags) + "<p>" + two,
		"large": head + "<p>" + one + "</p><p>" + two + "</p><!--" + strings.Repeat("x", maxTree) + "-->",
	} {
		p := Read(page, Hints{})
		if p.Body != one+"\n\n"+two || p.Title != "Quay closed" || p.Published.String() != "2031-03-02" {
			t.Errorf("%s: %q, %s, %.100q", name, p.Title, p.Published, p.Body)
		}
	}
}

// Pages saved in one file hold their pictures and scripts, which count for
// nothing.
func TestSlim(t *testing.T) {
	data := strings.Repeat("QUJD", 100)
	for in, want := range map[string]string{
		"a<script>x<p></script >b":                          "ab",
		"a<SCRIPT src=x></SCRIPT>b<style>c</style>d":        "abd",
		"<script type='application/ld+json'>{}</script>":    "<script type='application/ld+json'>{}</script>",
		"<scripture>a</scripture>":                          "<scripture>a</scripture>",
		"a<svg width=1><path/></svg>b<svg/>c":               "abc",
		"a<script>never closed":                             "a",
		"<img src=\"data:image/png;base64," + data + "\">b": "<img src=\"\">b",
		"<p style='background:url(data:x," + data + ")'>b":  "<p style='background:url()'>b",
		"the data: " + "short":                              "the data: short",
		"no tags < at all > here":                           "no tags < at all > here",
		"<script":                                           "<script",
	} {
		if got := slim(in); got != want {
			t.Errorf("slim(%.60q) = %.80q, want %q", in, got, want)
		}
	}
}

func TestFurniture(t *testing.T) {
	for p, want := range map[string]bool{
		"Advertisement": true, "ADVERTISEMENT": true, "Share this article": true, "3 min read": true, "Read more »": true, "Related:": true,
		"Sign up for our letter": true, "© 2031 The Lamp": true, "Photograph: Ida Essay/Lamp": true, "•": true, "": true,
		"The board met.": false, "He shared this.": false, "Related matters were put off.": false, "Advertisement for a quay, it was said": false,
		"By noon it rained.": false, strings.Repeat("Share this. ", 20): false,
	} {
		if furniture(p) != want {
			t.Errorf("furniture(%q) is not %v", p, want)
		}
	}
	for p, want := range map[string]bool{
		"By Ann Example": true, "By ANN EXAMPLE and Ben Sample, Lamp staff": true, "March 2, 2031": true, "Published 2 March 2031": true, "Updated 10:15": true,
		"By the time the board met it was dark, and nobody was left in the room.": false, "Tellmouth": false,
		"On March 2, 2031, the board met.": false,
	} {
		if isByline(p) != want {
			t.Errorf("isByline(%q) is not %v", p, want)
		}
	}
}

func TestLetter(t *testing.T) {
	got := Letter("View this email in your browser\n\nFog rose over Tellmouth.\n\n\n\nShare this\n\nIt fell.\n\nYou are receiving this because you asked.\n\nUnsubscribe | Manage preferences")
	if want := "Fog rose over Tellmouth.\n\nIt fell."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestClassSays(t *testing.T) {
	for class, want := range map[string]bool{
		"date": true, "post-date": true, "post_date": true, "articleDate": true, "PostDate top": true, "b date": true, "DATE": true,
		"update": false, "dates": false, "candidate": false, "": false, "-": false, "datetime": false, "date2": true,
	} {
		if saysWord(class, []string{"date"}) != want {
			t.Errorf("saysWord(%q) is not %v", class, want)
		}
	}
	if saysWord(strings.Repeat("x ", 300)[:maxClass]+"date", nil) {
		t.Error("no word is said by anything")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("<html><head><title>T - S</title><base href='x'></head><body><h1>T</h1>a<br><br>b<p><a>c</a><ul><li>d</table></p>", "https://a.example/b")
	f.Add("<!-- saved from url=(1)http://x/ --><script type=ld+json>{\"@graph\":[{\"@type\":\"Article\",\"url\":[1]}]}</script><time datetime=2031-03-02>", "")
	f.Fuzz(func(t *testing.T, content, address string) {
		p := Read(content, Hints{Address: address, Today: 700_000})
		if p.Published > 700_000 || (p.Published == 0) != (p.Sure == 0) {
			t.Errorf("published %v by %q, %d", p.Published, p.PublishedBy, p.Sure)
		}
		if strings.Contains(p.Body, "\n\n\n") || strings.TrimSpace(p.Body) != p.Body {
			t.Errorf("body %q", p.Body)
		}
	})
}

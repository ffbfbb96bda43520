package page

import (
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"":                                   "",
		"Rain fell.":                         "Rain fell.",
		" Rain\n fell.\n\nIt stopped. ":      "Rain fell.\n\nIt stopped.",
		"<p>Rain &amp; snow</p><p>fell.</p>": "Rain & snow\n\nfell.",
		"<b>Rain</b> fell<i>, he</i> said":   "Rain fell, he said",
		"one<br>two<br/><br />three":         "one\ntwo\n\nthree",
		"<ul><li>One.<li>Two.</ul>After.":    "One.\n\nTwo.\n\nAfter.",
		"<blockquote><p>“No.”</p></blockquote><h2>Then</h2>Yes.":              "“No.”\n\nThen\n\nYes.",
		"<p>a&nbsp;b\u2003c</p>":                                              "a b c",
		"<figure><img src=x><figcaption>A quay.</figcaption></figure><p>Text": "Text",
		"x<script>if (a<b) alert('</p>')</script>y<style>p{}</style>":         "xy",
		"<div style='display: none'>No <div>no</div> no</div>Yes":             "Yes",
		"<div hidden>No</div><span hidden>no</span> yes":                      "yes",
		"<pre>one\n  two\n\nthree</pre>":                                      "one\ntwo\n\nthree",
		"<table><tr><td>a<td>b<tr><td>c</table>":                              "a b\n\nc",
		"<p>cut <b>off":                                                       "cut off",
		"a < b &nosuch; &lt;p&gt;":                                            "a < b &nosuch; <p>",
		"<!-- no --><![CDATA[ x ]]>yes":                                       "yes",
	} {
		if got := Text(in); got != want {
			t.Errorf("Text(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTextOfDeepNesting(t *testing.T) {
	deep := strings.Repeat("<div>", 100_000) + "Rain." + strings.Repeat("</div>", 100_000)
	if got := Text(deep); got != "Rain." {
		t.Errorf("%d bytes: %.40q", len(got), got)
	}
}

func FuzzText(f *testing.F) {
	f.Add("<p>Rain <b>fell</b> on <i>Tellmouth &amp; Quay</i><br>today<pre>\n x </pre>")
	f.Fuzz(func(t *testing.T, in string) {
		got := Text(in)
		if strings.Contains(got, "\n\n\n") || strings.TrimSpace(got) != got {
			t.Errorf("Text(%q) = %q", in, got)
		}
	})
}

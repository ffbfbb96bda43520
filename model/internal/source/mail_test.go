package source

import (
	"encoding/base64"
	"errors"
	"strings"
	"testing"

	"dateline/model"
)

const letterHead = "Return-Path: <x@lamp.example>\r\nReceived: from a by b;\r\n\tSun, 2 Mar 2031 09:00:01 +0000\r\n" +
	"From: =?utf-8?Q?The_Lamp_=E2=80=93_News?= <news@lamp.example>\r\nTo: you@home.example\r\nSubject: =?iso-8859-1?Q?Br=FCcke?=\r\n =?utf-8?B?IGNsb3NlZA==?=\r\n" +
	"Date: Sun, 2 Mar 2031 23:30:00 -0500 (EST)\r\nMessage-ID: <17@lamp.example>\r\nMIME-Version: 1.0\r\n"

// alternatives is a mail in two forms.
func alternatives(plain, html string) string {
	return letterHead + "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\npreamble\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n" +
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + plain + "\r\n--b1\r\nContent-Type: text/html; charset=\"windows-1252\"\r\n" +
		"Content-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(html)) + "\r\n--b1--\r\n"
}

func TestMail(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("The ferry was late again, its captain said. ", 12))
	for name, test := range map[string]struct{ data, want string }{
		"plain":                 {letterHead + "\r\nFog.\r\n\r\nRain.\r\n-- \r\nThe Lamp\r\n", "Fog.\n\nRain."},
		"plain, encoded":        {letterHead + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nF=F6g ro=\r\nse.\r\n", "Fög rose."},
		"flowed":                {letterHead + "Content-Type: text/plain; format=flowed\r\n\r\nFog \r\nrose.\r\nRain.\r\n", "Fog rose.\nRain."},
		"plain before HTML":     {alternatives(long, "<p>No</p>"), long},
		"a stub before HTML":    {alternatives("View in browser", "<style>x</style><div style=\"display:none\">hidden</div><table><tr><td><p>F\xf6g rose.</p><p>Rain.</p><a href=x>Unsubscribe</a></td></tr></table>"), "Fög rose.\n\nRain."},
		"HTML alone":            {letterHead + "Content-Type: text/html\r\n\r\n<p>Fog &amp; rain.</p>", "Fog & rain."},
		"with an attachment":    {letterHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nNo.\r\n--b\r\nContent-Type: text/plain\r\n\r\nFog.\r\n--b--", "Fog."},
		"cut off":               {letterHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFog ro", "Fog ro"},
		"parts in parts":        {letterHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/related; boundary=c\r\n\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>Fog.\r\n--c--\r\n--b--", "Fog."},
		"unknown transfer":      {letterHead + "Content-Transfer-Encoding: x-own\r\n\r\nFog.", "Fog."},
		"lines ended as anyhow": {strings.ReplaceAll(letterHead, "\r\n", "\n") + "\nFog.\n", "Fog."},
	} {
		docs, errs := all(t, test.data, Hints{Path: "m"})
		want := Document{
			ID: "17@lamp.example", Path: "m", Title: "Brücke closed", Source: "The Lamp – News",
			Published: day(t, "2031-03-02"), PublishedBy: model.PublishedMail, Body: test.want,
		}
		if len(errs) > 0 || len(docs) != 1 || !equal(docs[0], want) {
			t.Errorf("%s: %v\ngot  %+v\nwant %+v", name, errs, docs, want)
		}
	}
}

func TestWhatIsNoMail(t *testing.T) {
	for _, text := range []string{
		"Date: 2 March 2031\nFrom: the harbour board\n\nThe quay is closed.",
		"Note: the quay is closed.\n\nSubject: none.",
		"From the quay one sees the ferry at 10:30 in 2031.\nX: y",
		"From: x",
	} {
		docs, errs := all(t, text, Hints{Path: "x.txt"})
		if len(errs) > 0 || len(docs) != 1 || docs[0].Body != text {
			t.Errorf("%q: %+v %v", text, docs, errs)
		}
	}
	if _, errs := all(t, letterHead+"\r\n\r\n", Hints{Path: "x"}); len(errs) != 1 || !errors.Is(errs[0], ErrEmpty) {
		t.Errorf("an empty mail: %v", errs)
	}
}

func TestMailbox(t *testing.T) {
	box := "From MAILER-DAEMON Sun Mar  2 09:00:01 2031\nFrom: a@b.example\nSubject: One\nDate: Sun, 2 Mar 2031 09:00:00 +0000\n\n" +
		"First.\nFrom here on it rained.\n\n>From the quay came a shout.\n\n" +
		"From x@y.example Mon Mar  3 09:00:01 2031\nFrom: \"B, C\" <c@d.example>\nSubject: Two\nDate: nonsense\n\nSecond.\n\nFrom z Mon Mar  3 09:00:01 2031\nSubject: Three\n\n"
	docs, errs := all(t, box, Hints{Path: "box"})
	if len(docs) != 2 || len(errs) != 1 {
		t.Fatalf("%+v %v", docs, errs)
	}
	want := []Document{
		{Path: "box#1", Title: "One", Source: "b.example", Published: day(t, "2031-03-02"), PublishedBy: model.PublishedMail, Body: "First.\nFrom here on it rained.\n\nFrom the quay came a shout."},
		{Path: "box#2", Title: "Two", Source: "B, C", PublishedBy: model.PublishedNone, Body: "Second."},
	}
	for i := range want {
		if !equal(docs[i], want[i]) {
			t.Errorf("got  %+v\nwant %+v", docs[i], want[i])
		}
	}
}

// The date of a page saved as MHTML is the day of saving.
func TestSavedAsMHTML(t *testing.T) {
	text := body("Fog.")
	data := "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lamp.example/2031/03/02/fog\r\nSubject: Fog\r\nDate: Tue, 10 Jun 2031 09:00:00 -0000\r\n" +
		"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----B\"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-ID: <f>\r\n" +
		"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://lamp.example/2031/03/02/fog\r\n\r\n<html><head><title>Fog over Tellmouth</title></head><body><h1>Fog over Tellmouth</h1><p>" +
		strings.ReplaceAll(text, "captain", "cap=\r\ntain") + "</p></body></html>\r\n------B--\r\n"
	docs, errs := all(t, data, Hints{Path: "fog.mhtml"})
	want := Document{
		Path: "fog.mhtml", Title: "Fog over Tellmouth", Source: "lamp.example", URL: "https://lamp.example/2031/03/02/fog",
		Published: day(t, "2031-03-02"), PublishedBy: model.PublishedAddress, Sure: 82, Body: text,
	}
	if len(errs) > 0 || len(docs) != 1 || !equal(docs[0], want) {
		t.Errorf("%v\ngot  %+v\nwant %+v", errs, docs, want)
	}
}

func FuzzMail(f *testing.F) {
	f.Add([]byte(alternatives("Fog=20rose.", "<p>Fog")))
	f.Add([]byte("From x Mon Mar  3 09:00:01 2031\nSubject: =?utf-8?B?w7w=?=\n\nFog.\n\nFrom y Mon Mar  3 09:00:01 2031\nDate: x\n\n>From\n"))
	f.Add([]byte("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x\n"))
	fuzzed(f, "x.eml")
}

func FuzzPage(f *testing.F) {
	f.Add([]byte("<!doctype html><html><head><title>T | S</title><meta charset=windows-1252><meta property=article:published_time content=2031-03-02></head><body><h1>T</h1><p>Fog.</p>"))
	f.Add([]byte("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-02\",}]}</script><p>x<br><br>y<table><td>z"))
	f.Add([]byte("\xff\xfe<\x00p\x00>\x00x\x00"))
	fuzzed(f, "x.html")
}

package fold

import "testing"

func TestString(t *testing.T) {
	for in, want := range map[string]string{
		"Angela  Merkel\n": "angela merkel",
		"Łukasz Żółw":      "lukasz zolw",
		"O’Brien":          "o'brien",
		"Saint‑Étienne":    "saint-etienne",
		"STRAẞE":           "strasse",
		"ΑΘΉΝΑ":            "αθηνα",
		"  ":               "",
		"\xf2Ä":            "\uFFFDa",
	} {
		if got := String(in); got != want {
			t.Errorf("String(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzString(f *testing.F) {
	f.Add("Ärger – „so“")
	f.Fuzz(func(t *testing.T, s string) {
		once := String(s)
		if twice := String(once); twice != once {
			t.Errorf("not idempotent: %q -> %q -> %q", s, once, twice)
		}
	})
}

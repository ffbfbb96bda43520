// Package safe makes foreign text fit to be shown: what comes from a file, a
// file's name, an address or an error message may hold control sequences that
// a terminal would act on, or runes that hide. Whatever such text is printed,
// logged, or sent to a window title or the clipboard goes through here first.
//
// The text of stories is canonical already and needs none of this.
package safe

import "dateline/model/internal/text"

// Text returns s as canonical text: valid UTF-8 in NFC, lines ended by \n, no
// controls, no bidirectional or invisible format characters. Each harmful rune
// becomes a blank or U+FFFD, so that it can be seen that something was there.
func Text(s string) string { return text.Clean(s) }

// Line returns s like Text, as one line: line ends become blanks, runs of
// blanks one, and none stand at the ends. Its length is not limited.
func Line(s string) string { return text.CleanLine(s) }

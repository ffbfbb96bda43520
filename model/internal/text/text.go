// Package text turns what was read into canonical text and finds paragraphs,
// sentences and tokens in it. It is the only place where bytes change: after
// [Clean] every offset is final, and [Segment] only points.
//
// # Canonical text
//
// Canonical text is valid UTF-8 in NFC, its lines end in \n, its blanks are
// U+0020, and it holds no rune for which [Harmful] is true: nothing in it can
// drive a terminal, turn the direction of writing, or be there unseen. A
// harmful rune is not dropped but becomes one blank or one U+FFFD, so that a
// reader sees that something stood there. Only what shapes an emoji goes
// (selectors, skin tones, joiners), because terminals disagree on its width;
// the emoji itself stays. Joiners that a script needs stay.
//
// # Segments
//
// Tokens follow the English treebanks of Universal Dependencies: clitics and
// hyphens are split off, bound prefixes are not. Sentences are found by rules
// over tokens: a full stop, its closing quotes and brackets, and what follows
// decide. Paragraphs are blocks between blank lines, or single lines, or
// hard-wrapped lines joined again, whichever the text uses.
//
// Everything takes time linear in the text, on any input.
package text

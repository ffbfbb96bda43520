package source

import "bufio"

func isMbox(head []byte) bool                      { return false }
func isMail(head []byte, named bool) bool          { return false }
func (s *splitter) mbox(r *bufio.Reader) error     { return s.whole(r, kindText) }
func (h Hints) mail(data []byte) (Document, error) { return Parse(h.Path, data) }
func (h Hints) page(data []byte) (Document, error) { return Parse(h.Path, data) }

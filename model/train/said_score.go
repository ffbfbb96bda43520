package train

// sourcesAgree reports whether a source is right: both have none, or they share
// a word.
func sourcesAgree(a, b region) bool {
	return len(a) == 0 && len(b) == 0 || overlap(a, b) > 0
}

// likeness is the share of words that two contents have together (Jaccard).
func likeness(a, b region) float64 {
	both := overlap(a, b)
	if both == 0 {
		return 0
	}
	return float64(both) / float64(a.size()+b.size()-both)
}

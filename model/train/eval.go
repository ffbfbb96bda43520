package train

// percent returns a part of a whole in percent.
func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }

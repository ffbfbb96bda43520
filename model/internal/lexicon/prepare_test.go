package lexicon

import "testing"

// TestPrepare builds the tables while others ask for them, for the race
// detector to watch.
func TestPrepare(t *testing.T) {
	done := make(chan struct{})
	go func() {
		Prepare()
		close(done)
	}()
	if _, ok := VerbCues()["say"]; !ok {
		t.Error("saying is no cue")
	}
	<-done
}

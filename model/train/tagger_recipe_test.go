package train

import (
	"strings"
	"testing"
)

func TestBest(t *testing.T) {
	for _, test := range []struct {
		scores []int32
		but    int
		want   int
	}{
		{[]int32{1, 5, 5, 2}, -1, 1}, {[]int32{1, 5, 5, 2}, 1, 2}, {[]int32{-3, -4}, 0, 1}, {[]int32{7}, 0, -1}, {nil, -1, -1},
	} {
		if got := bestBut(test.scores, test.but); got != test.want {
			t.Errorf("best of %v but %d is %d, want %d", test.scores, test.but, got, test.want)
		}
	}
}

func TestTrainTagsReportsItsSteps(t *testing.T) {
	var steps []string
	TrainTags(harbourTexts(), nil, 1, func(step string) { steps = append(steps, step) })
	if got := strings.Join(steps, "; "); got != "grouping words and counting their tags; tagger of 20 sentences and 0 silver ones; lemmas" {
		t.Errorf("steps are %q", got)
	}
}

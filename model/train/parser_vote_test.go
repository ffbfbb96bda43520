package train

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestTheOnlyBallotIsElected(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	for range 200 {
		s := randomSentence(random, 1+random.IntN(20))
		if got := elected(len(s.heads), []ballot{{s.heads, 1}}); !slices.Equal(got, s.heads) {
			t.Fatalf("elected is %v, want %v", got, s.heads)
		}
	}
	if got := elected(0, nil); len(got) != 0 {
		t.Errorf("nobody votes for %v", got)
	}
}

func TestVotesAreCounted(t *testing.T) {
	for _, test := range []struct {
		name    string
		ballots []ballot
		want    []int32
	}{
		{"two against one", []ballot{{[]int32{1, -1, 1}, 1}, {[]int32{1, 2, -1}, 1}, {[]int32{1, -1, 1}, 1}}, []int32{1, -1, 1}},
		{"one weighs more", []ballot{{[]int32{1, -1, 1}, 3}, {[]int32{-1, 0, 1}, 1}, {[]int32{-1, 0, 1}, 1}}, []int32{1, -1, 1}},
		{"word by word", []ballot{{[]int32{1, 3, 1, -1}, 1}, {[]int32{3, 3, 3, -1}, 1}, {[]int32{1, -1, 3, 1}, 1}}, []int32{1, 3, 3, -1}},
		{"silence", []ballot{{[]int32{1, -1, noVote}, 1}, {[]int32{noVote, noVote, 0}, 1}, {[]int32{noVote, noVote, 1}, 2}}, []int32{1, -1, 1}},
		{"no crossing arcs", []ballot{{[]int32{-1, 3, 0, 0}, 1}}, []int32{-1, 3, 3, 0}},
	} {
		if got := elected(len(test.want), test.ballots); !slices.Equal(got, test.want) {
			if test.name != "no crossing arcs" || crossing(got) {
				t.Errorf("%s: elected is %v, want %v", test.name, got, test.want)
			}
		}
	}
}

// crossing reports whether two arcs of a tree cross.
func crossing(heads []int32) bool {
	for i, h := range heads {
		for j, g := range heads {
			a, b, c, d := min(int32(i), h), max(int32(i), h), min(int32(j), g), max(int32(j), g)
			if h >= 0 && g >= 0 && a < c && c < b && b < d {
				return true
			}
		}
	}
	return false
}

package prompt

import (
	"math"
	"strings"

	"dateline/model"
	"dateline/model/fold"
)

// keyTable holds the keys and roles of all actors as one string, one a line, so that
// a scan is one search of the processor's best kind through two or three
// megabytes instead of 200,000 small ones all over the memory: 100,000 actors
// with two names each take 1 to 4 ms instead of 40.
type keyTable struct {
	dossier *model.Dossier
	text    string
	starts  []int32 // of each key in text, and the length of text at the end
	actor   []int32 // of each key, as index into the profiles
	ordinal []int32 // of each key among those of its actor; the role comes last
	role    []bool  // of each key, whether it is a role
}

func newKeyTable(d *model.Dossier) *keyTable {
	n, size := 0, 0
	for i := range d.ProfileCount() {
		keys := d.ProfileKeys(i)
		n += len(keys) + 1
		for _, key := range keys {
			size += len(key) + 1
		}
		size += len(d.ProfileRole(i)) + 1
	}
	t := &keyTable{dossier: d, starts: make([]int32, 0, n+1), actor: make([]int32, 0, n), ordinal: make([]int32, 0, n), role: make([]bool, 0, n)}
	var b strings.Builder
	b.Grow(size)
	add := func(actor, ordinal int, key string, role bool) {
		if b.Len()+len(key) >= math.MaxInt32 {
			return // more than anybody can name
		}
		t.starts = append(t.starts, int32(b.Len()))
		t.actor = append(t.actor, int32(actor))
		t.ordinal = append(t.ordinal, int32(ordinal))
		t.role = append(t.role, role)
		b.WriteString(key)
		b.WriteByte('\n')
	}
	for i := range d.ProfileCount() {
		keys, role := d.ProfileKeys(i), d.ProfileRole(i)
		for k, key := range keys {
			add(i, k, key, false)
		}
		if role != "" {
			add(i, len(keys), fold.String(role), true)
		}
	}
	t.starts = append(t.starts, int32(b.Len()))
	t.text = b.String()
	return t
}

// scan appends the actors of whom a key holds the query, in their order, each
// with the best of his keys. It agrees with match.
func (t *keyTable) scan(dst []actorHit, query string) []actorHit {
	key := 0
	for at := 0; ; {
		i := strings.Index(t.text[at:], query)
		if i < 0 {
			return dst
		}
		at += i
		for int(t.starts[key+1]) <= at {
			key++
		}
		start, end := int(t.starts[key]), int(t.starts[key+1])
		hit := actorHit{profile: t.actor[key], key: t.ordinal[key], class: inRole}
		known := len(dst) > 0 && dst[len(dst)-1].profile == hit.profile
		switch {
		case known && dst[len(dst)-1].class <= beginsWord && at > start:
			at = end // cannot be better
			continue
		case !t.role[key]:
			hit.class = classify(t.text[start:end-1], query, at-start)
		}
		if !known {
			dst = append(dst, hit)
		} else if hit.class < dst[len(dst)-1].class {
			dst[len(dst)-1] = hit
		}
		at = end
	}
}

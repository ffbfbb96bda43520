package model

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
)

// Digest names the set of stories: the same in whatever order they were opened
// and wherever their files lie. It is "" for none. The first call takes as long
// as sorting the names of the stories, unless the dossier comes out of an image.
func (d *Dossier) Digest() string {
	if d.saved != nil {
		return d.saved.digest
	}
	return d.digest()
}

func (d *Dossier) makeDigest() string {
	if d.Len() == 0 {
		return ""
	}
	ids := make([]string, d.Len())
	for i := range ids {
		ids[i] = d.storyID(int32(i))
	}
	slices.Sort(ids)
	digest := sha256.New()
	for _, id := range ids {
		// With its length, so that no two lists run together alike.
		fmt.Fprintf(digest, "%d:%s", len(id), id)
	}
	return hex.EncodeToString(digest.Sum(nil)[:16])
}

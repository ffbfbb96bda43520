package load

import (
	"context"

	"dateline/model/load/fetch"
	"dateline/model/load/library"
)

var _ fetch.Memory = (*Keeper)(nil)

// Recall returns what the library has kept of a web address.
func (k *Keeper) Recall(address string) (fetch.Kept, bool) {
	ctx := context.Background()
	lib, err := k.Library(ctx)
	if err != nil || lib == nil {
		return fetch.Kept{}, false
	}
	page, ok, err := lib.Page(ctx, address)
	if err != nil || !ok || len(page.Body) == 0 {
		return fetch.Kept{}, false
	}
	return fetch.Kept{ETag: page.ETag, LastModified: page.LastModified, ContentType: page.ContentType, Body: page.Body}, true
}

// Remember keeps what a server has sent. A page that says nothing by which to
// ask for its changes is not worth the room.
func (k *Keeper) Remember(address string, page fetch.Kept) {
	if page.ETag == "" && page.LastModified == "" {
		return
	}
	lib, err := k.Library(context.Background())
	if err != nil || lib == nil || !lib.Writable() {
		return
	}
	err = lib.KeepPage(address, library.Page{
		ETag: page.ETag, LastModified: page.LastModified, ContentType: page.ContentType, Body: page.Body,
	})
	if err != nil {
		k.give(lib, err)
	}
}

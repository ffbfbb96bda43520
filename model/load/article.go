package load

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"dateline/model/internal/source"
	"dateline/model/load/fetch"
)

// maxArticle is the most that is read of a page that a feed leads to. No page
// with an article in it comes near.
const maxArticle = 16 << 20

// completed stands between the feeder and the workers when full articles are
// wanted: it fetches them for entries of feeds that are summaries. It needs
// more goroutines than there are cores, as they mostly wait.
//
//	feeder -> jobs -> complete: read the entry, fetch its article -> workers
func (r *run) completed(ctx context.Context, jobs <-chan job) <-chan job {
	if !r.options.Full || r.options.Fetch == nil {
		return jobs
	}
	out := make(chan job)
	var group sync.WaitGroup
	for range ahead {
		group.Go(func() {
			for j := range jobs {
				if j.kept == nil {
					j.prepare()
				}
				if j.err == nil && j.raw != nil && j.raw.Summary {
					if j.skip = r.options.refresh.has(j.raw.URL); !j.skip {
						r.complete(ctx, &j)
					}
				}
				out <- j
			}
		})
	}
	go func() {
		group.Wait()
		close(out)
	}()
	return out
}

// prepare reads a document before a worker does, with the same care for
// documents that make the reading break off.
func (j *job) prepare() {
	defer func() {
		if p := recover(); p != nil {
			j.err = fmt.Errorf("%w while reading: %v", ErrStage, p)
		}
	}()
	raw, err := j.read()
	j.raw, j.part, j.err = &raw, nil, err
}

// complete puts the full article in the place of a summary. Where it cannot be
// had the summary stays, with a word of why.
func (r *run) complete(ctx context.Context, j *job) {
	defer func() {
		if p := recover(); p != nil {
			j.warn(fmt.Errorf("%w while reading: %v", ErrStage, p))
		}
	}()
	page, err := r.options.Fetch.Get(ctx, fetch.Request{Address: j.raw.URL, By: fetch.Followed, From: j.from, Size: maxArticle})
	if err != nil {
		j.warn(err)
		return
	}
	article, err := r.article(page, j.raw.Path)
	if err == nil && len(strings.TrimSpace(article.Body)) < len(strings.TrimSpace(j.raw.Body)) {
		err = errors.New("there is less on the page than in the feed")
	}
	if err != nil {
		j.warn(fmt.Errorf("%s: %w", fetch.Masked(j.raw.URL), err))
		return
	}
	full := merged(*j.raw, article)
	j.link = j.raw.URL
	j.raw = &full
}

// article is the one document of a page.
func (r *run) article(page fetch.Page, path string) (source.Document, error) {
	hints := r.options.hints(path)
	hints.URL, hints.ContentType, hints.Lines = page.Address, page.ContentType, false
	var all []source.Document
	errTwo := errors.New("it is a feed, not an article")
	err := source.Each(bytes.NewReader(page.Body), hints, func(d source.Document, err error) error {
		if err == nil && len(all) > 0 {
			err = errTwo
		}
		all = append(all, d)
		return err
	})
	switch {
	case err != nil:
		return source.Document{}, err
	case len(all) == 0:
		return source.Document{}, ErrEmpty
	}
	if all[0].URL == "" {
		all[0].URL = page.Address
	}
	return all[0], nil
}

// merged is an entry of a feed with the text of its article. What the feed says
// about it, the publisher has written for readers of the feed; the page fills
// in what is missing, and knows its own address best.
func merged(entry, article source.Document) source.Document {
	full := entry
	full.Body, full.Summary, full.URL = article.Body, false, article.URL
	full.Warnings = append(entry.Warnings, article.Warnings...)
	if full.Title == "" {
		full.Title = article.Title
	}
	if full.Source == "" {
		full.Source = article.Source
	}
	if full.Published == 0 {
		full.Published, full.PublishedBy, full.Sure = article.Published, article.PublishedBy, article.Sure
	}
	return full
}

// warn notes why the article of an entry is not there.
func (j *job) warn(why error) {
	j.partly = &FileError{Path: j.path, Line: j.line, Err: fmt.Errorf("%w: %w", ErrSummary, why)}
}

package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// read reads the body of an answer. It is bounded before and after unpacking,
// and given up when no byte comes for too long. Of a body of which only the
// head is wanted no more is read.
func (c *Client) read(r *http.Response, way chain, stop context.CancelCauseFunc) ([]byte, error) {
	limits := c.options.Limits
	if r.ContentLength > way.size && way.head == 0 {
		return nil, &sizeError{way.size}
	}
	timer := time.AfterFunc(limits.Idle, func() { stop(errIdle) })
	defer timer.Stop()
	var body io.Reader = &awake{r: r.Body, timer: timer, idle: limits.Idle}
	body = &bounded{r: body, left: way.size, most: way.size}
	switch packing := strings.ToLower(strings.TrimSpace(r.Header.Get("Content-Encoding"))); packing {
	case "", "identity":
	case "gzip", "x-gzip":
		unpacked, err := gzip.NewReader(body)
		if errors.Is(err, io.EOF) {
			return nil, nil // nothing, packed
		}
		if err != nil {
			return nil, unpackError(err)
		}
		body = &bounded{r: unpacked, left: way.size, most: way.size}
	default:
		return nil, fmt.Errorf("%w: %.20q", errPacking, packing)
	}
	if way.head > 0 {
		body = io.LimitReader(body, way.head)
	}
	data, err := io.ReadAll(body)
	if err != nil {
		return nil, unpackError(err)
	}
	return data, nil
}

// unpackError tells damage in what was packed from the other things that can
// go wrong on the way.
func unpackError(err error) error {
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || strings.HasPrefix(err.Error(), "flate:") {
		return fmt.Errorf("%w: %w", errPacking, err)
	}
	return err
}

// awake puts off the end of patience with every read that brings something.
type awake struct {
	r     io.Reader
	timer *time.Timer
	idle  time.Duration
}

func (a *awake) Read(p []byte) (int, error) {
	n, err := a.r.Read(p)
	if n > 0 {
		a.timer.Reset(a.idle)
	}
	return n, err
}

// bounded ends with an error, not with the end of the file, when there is more
// than may be read.
type bounded struct {
	r          io.Reader
	left, most int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.r.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, &sizeError{b.most}
	}
	return n, err
}

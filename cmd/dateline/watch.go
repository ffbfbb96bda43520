package main

import (
	"time"

	"github.com/spf13/cobra"
)

// watchFlags say whether the reader goes on looking for news.
type watchFlags struct {
	on    bool
	every time.Duration
}

// Feeds are asked for again as often as most feed readers do, and never so
// often that a server would mind.
const (
	usualPause = 15 * time.Minute
	leastPause = time.Minute
)

func (f *watchFlags) add(c *cobra.Command) {
	c.Flags().BoolVar(&f.on, "watch", false, "go on looking for new, changed and removed files, and ask for addresses again")
	c.Flags().DurationVar(&f.every, "every", usualPause, "with --watch: how often addresses are asked for again (1m or more)")
}

func (f *watchFlags) check(c *cobra.Command) error {
	switch {
	case c.Flags().Changed("every") && !f.on:
		return wrongUse("--every is how often --watch asks for addresses again; add --watch")
	case f.every < leastPause:
		return wrongUse("--every %v: give 1m or more, for the sake of the servers", f.every)
	}
	return nil
}

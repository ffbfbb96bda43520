package main

import (
	"errors"

	"github.com/spf13/cobra"

	"dateline/model/load"
)

func (p *program) read(c *cobra.Command, sources []load.Source, options load.Options, ascii bool) error {
	return errors.New("the reader is not part of this build")
}
func (p *program) timelineCommand() *cobra.Command  { return &cobra.Command{Use: "timeline"} }
func (p *program) actorsCommand() *cobra.Command    { return &cobra.Command{Use: "actors"} }
func (p *program) positionsCommand() *cobra.Command { return &cobra.Command{Use: "positions"} }
func (p *program) searchCommand() *cobra.Command    { return &cobra.Command{Use: "search"} }

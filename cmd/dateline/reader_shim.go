package main

import (
	"errors"

	"github.com/spf13/cobra"

	"dateline/model/load"
)

func (p *program) read(c *cobra.Command, sources []load.Source, options load.Options, ascii bool) error {
	return errors.New("the reader is not part of this build")
}

package main

import (
	"context"
	"fmt"

	"charm.land/fang/v2"
	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
)

// styledHelp prints the help that args ask for. Fang runs only here, on a tree
// of its own: before it prints an error it asks the terminal for its colours
// and waits for the answer, and it prints what the error quotes as it is.
func (p *program) styledHelp(ctx context.Context, args []string) int {
	root := p.command()
	root.SetArgs(args)
	if err := fang.Execute(ctx, root, fang.WithVersion(root.Version), fang.WithoutManpage(), fang.WithColorSchemeFunc(fang.AnsiColorScheme)); err != nil {
		return exitUsage
	}
	return exitDone
}

// manCommand prints the manual page.
func (p *program) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page (dateline man | man -l -)",
		Args:  cobra.NoArgs,
		RunE: p.run(func(c *cobra.Command, _ []string) error {
			page, err := mango.NewManPage(1, c.Root())
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(p.Out, page.Build(roff.NewDocument()))
			return err
		}),
	}
}

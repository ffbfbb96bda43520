// Package e2e drives the real program in a real terminal: tmux for what is on
// the screen and what is left of the terminal afterwards, a bare
// pseudo-terminal for how fast the first frame and the answer to a key are.
//
//	go test -tags e2e -count=1 -v ./tui/e2e
//
// The tests need tmux and the Go toolchain, which builds the program. Nothing
// waits for a fixed time: every step polls the screen until it shows what is
// expected, or fails with the screen.
package e2e

package tui

import (
	"fmt"
	"net/url"
	"os/exec"
	"runtime"
)

// webAddress returns the address of a story in the form in which it may be
// handed to the browser: http or https with a host, and nothing else, because
// it comes from outside.
func webAddress(raw string) (string, error) {
	if raw == "" {
		return "", fmt.Errorf("this story has no address")
	}
	u, err := url.Parse(raw)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return "", fmt.Errorf("the story's address is not a web address and is not opened")
	}
	return u.String(), nil
}

// openBrowser starts the system's browser on a web address, without a shell:
// the address is one argument and begins with its scheme, so nothing in it can
// be taken for an option or a command.
func openBrowser(address string) error {
	name, args := "xdg-open", []string{address}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", address}
	}
	cmd := exec.Command(name, args...)
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("no browser could be started: %w", err)
	}
	return cmd.Wait()
}

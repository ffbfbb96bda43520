package fetch

import (
	"errors"
	"net"
	"net/netip"
	"net/url"
	"strings"
)

// IsAddress reports whether an argument of the command line is a web address
// and not the name of a file: it begins with a scheme and "//". Addresses of
// other schemes than http and https are addresses too; [Client.Get] says what
// is wrong with them.
func IsAddress(s string) bool {
	scheme, _, found := strings.Cut(s, "://")
	if !found || len(scheme) < 2 { // one letter is a drive
		return false
	}
	for _, c := range scheme {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.' {
			return false
		}
	}
	return true
}

// parse reads an address of the web: http or https, with a host.
func parse(address string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		var e *url.Error
		if errors.As(err, &e) {
			err = e.Err // without the address, which may hold a password
		}
		return nil, &addressError{err}
	}
	return u, check(u)
}

// check refuses what is no address of the web.
func check(u *url.URL) error {
	u.Scheme = strings.ToLower(u.Scheme)
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return ErrScheme
	case u.Hostname() == "":
		return &addressError{errors.New("it names no host")}
	}
	u.Fragment, u.RawFragment = "", ""
	return nil
}

// addressError is an address that cannot be read.
type addressError struct{ error }

// hostPort is the host in lower case and the port, with the scheme's where none
// is written: what a permission is given for.
func hostPort(u *url.URL) string {
	if u == nil || u.Hostname() == "" {
		return ""
	}
	port := u.Port()
	if port == "" {
		port = "80"
		if u.Scheme == "https" {
			port = "443"
		}
	}
	return net.JoinHostPort(host(u), port)
}

// host is the host in lower case, without the stop that may end a full name.
func host(u *url.URL) string {
	return strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
}

// origin is what credentials belong to.
func origin(u *url.URL) string { return u.Scheme + "://" + hostPort(u) }

// isLocal reports whether a host is by its form one of the reader's own
// network: a number that is not public, or a name that no public server has.
func isLocal(host string) bool {
	if ip, err := netip.ParseAddr(host); err == nil {
		return !isPublic(ip)
	}
	if !strings.Contains(host, ".") {
		return true
	}
	// RFC 6761, 6762, 8375, and the one ICANN has set aside for the purpose.
	// The last ones are in wide use and delegated to nobody.
	for _, ending := range []string{".localhost", ".local", ".home.arpa", ".internal", ".test", ".lan", ".home", ".corp", ".intranet"} {
		if strings.HasSuffix(host, ending) {
			return true
		}
	}
	return false
}

// Masked is an address that can be shown and kept: without credentials, and
// with the values of parameters that are secrets by their names replaced.
func Masked(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		// What cannot be read is not taken apart; nothing before an @ in
		// its first part is shown.
		scheme, rest, _ := strings.Cut(address, "://")
		if at := strings.LastIndexByte(rest, '@'); at >= 0 {
			return scheme + "://***@" + rest[at+1:]
		}
		return address
	}
	if u.User == nil && u.RawQuery == "" {
		return strings.TrimSpace(address)
	}
	if u.User != nil {
		u.User = url.User("***")
	}
	u.RawQuery = maskedQuery(u.RawQuery)
	return strings.Replace(u.String(), "%2A%2A%2A@", "***@", 1)
}

// maskedQuery replaces the values of secrets, and leaves order and spelling of
// the rest.
func maskedQuery(query string) string {
	parts := strings.Split(query, "&")
	for i, p := range parts {
		if name, value, found := strings.Cut(p, "="); found && value != "" && secret(name) {
			parts[i] = name + "=***"
		}
	}
	return strings.Join(parts, "&")
}

func secret(name string) bool {
	name = strings.ToLower(name)
	for _, part := range []string{"token", "apikey", "api_key", "api-key", "passw", "secret", "signature", "session", "auth"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return name == "key" || name == "sig" || name == "pwd"
}

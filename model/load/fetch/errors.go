package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"time"

	"dateline/model/safe"
)

// What can be wrong with an address, besides a [StatusError] or [BusyError].
var (
	ErrScheme    = errors.New("not an address of the web")
	ErrPrivate   = errors.New("leads into a private network")
	ErrRedirects = fmt.Errorf("redirects more than %d times", maxRedirects)
	ErrTooLarge  = errors.New("too large")
	ErrSlow      = errors.New("the server is too slow")
	ErrRobots    = errors.New("the site asks programs not to follow this address")
	ErrBroken    = errors.New("the connection broke off")
	ErrTLS       = errors.New("the connection is not secure")
	ErrNoHost    = errors.New("there is no such host")
	ErrRefused   = errors.New("the host cannot be reached")
)

var (
	errWhole   = errors.New("the whole takes too long")
	errIdle    = errors.New("nothing more comes")
	errPacking = errors.New("packed in a way that cannot be read")
)

// Error is what is wrong with an address. It is safe to print.
type Error struct {
	Address string // without credentials; with " -> " and the place where a redirect led, when the fault was there
	Err     error
	Hint    string // what to do about it; "" when that is plain
}

// Error returns the address, the problem and the hint in one line.
func (e *Error) Error() string {
	s := e.Address + ": " + e.Err.Error()
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return safe.Line(s)
}

// Unwrap returns the problem without the address.
func (e *Error) Unwrap() error { return e.Err }

// StatusError is an answer that is neither a page nor a redirect.
type StatusError struct{ Code int }

func (e *StatusError) Error() string {
	text := http.StatusText(e.Code)
	if text == "" {
		return fmt.Sprintf("the server answers %d", e.Code)
	}
	return fmt.Sprintf("the server answers %d, %s", e.Code, strings.ToLower(text))
}

// BusyError is a server that asks to be left alone for a while.
type BusyError struct {
	Code  int
	After time.Duration // as far as it says; 0 else
}

func (e *BusyError) Error() string {
	switch {
	case e.After > 0:
		return "the server asks to be left alone for " + e.After.Round(time.Second).String()
	case e.Code == http.StatusTooManyRequests:
		return "the server has been asked too often"
	default:
		return "the server is busy"
	}
}

// short reports whether the pause it asks for can be waited for while the
// reader looks on.
func (e *BusyError) short() bool { return e.After > 0 && e.After <= 3*time.Second }

// The errors that say more than their kind.
type (
	privateError  struct{ address string }
	portError     struct{ port string }
	proxyError    struct{ error }
	redirectError struct{ error }
	sizeError     struct{ most int64 }
)

func (e *privateError) Error() string        { return ErrPrivate.Error() + ": " + e.address }
func (e *privateError) Is(target error) bool { return target == ErrPrivate }
func (e *portError) Error() string           { return "port " + e.port + " is not one of the web's" }
func (e *proxyError) Error() string          { return "the proxy: " + e.error.Error() }
func (e *redirectError) Error() string {
	return "a redirect that cannot be followed: " + e.error.Error()
}
func (e *redirectError) Unwrap() error    { return e.error }
func (e *sizeError) Is(target error) bool { return target == ErrTooLarge }
func (e *addressError) Error() string     { return "not a proper address: " + e.error.Error() }
func (e *sizeError) Error() string {
	if e.most < 1<<20 {
		return fmt.Sprintf("larger than %d bytes", e.most)
	}
	return fmt.Sprintf("larger than %d MB", e.most>>20)
}

// because puts the reason why a context ended in the place of the error that
// came of it.
func because(ctx context.Context, err error) error {
	if err == nil || ctx.Err() == nil {
		return err
	}
	return context.Cause(ctx)
}

// plain says in plain words what the network says in its own. What a server
// may have put into an error is shown on one line, and not much of it.
func plain(err error, limits Limits) error {
	var (
		private *privateError
		dns     *net.DNSError
		timeout net.Error
		op      *net.OpError
	)
	if errors.As(err, &op) && op.Op == "proxyconnect" {
		return &proxyError{plain(op.Err, limits)}
	}
	switch {
	case errors.As(err, &private):
		return private
	case errors.Is(err, errIdle):
		return fmt.Errorf("%w: nothing more has come for %v", ErrSlow, limits.Idle)
	case errors.Is(err, errWhole):
		return fmt.Errorf("%w: it has not finished in %v", ErrSlow, limits.Whole)
	case errors.As(err, &dns):
		if dns.IsNotFound {
			return ErrNoHost
		}
		return fmt.Errorf("%w: no answer to the question for its address", ErrRefused)
	case isTLS(err):
		return fmt.Errorf("%w: %s", ErrTLS, short(err))
	case errors.Is(err, syscall.ECONNREFUSED):
		return fmt.Errorf("%w: nothing answers at this port", ErrRefused)
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return fmt.Errorf("%w: no way leads there", ErrRefused)
	case errors.As(err, &timeout) && timeout.Timeout(), errors.Is(err, os.ErrDeadlineExceeded):
		return fmt.Errorf("%w: it does not answer", ErrSlow)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF), errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
		return fmt.Errorf("%w before the end", ErrBroken)
	}
	if known(err) {
		return err
	}
	return errors.New(short(err))
}

// known reports whether an error is one of the package's own, in plain words
// already.
func known(err error) bool {
	for _, own := range []error{ErrScheme, ErrRedirects, ErrTooLarge, ErrRobots, errPacking} {
		if errors.Is(err, own) {
			return true
		}
	}
	var (
		status   *StatusError
		busy     *BusyError
		port     *portError
		redirect *redirectError
		address  *addressError
		proxy    *proxyError
	)
	return errors.As(err, &status) || errors.As(err, &busy) || errors.As(err, &port) || errors.As(err, &redirect) ||
		errors.As(err, &address) || errors.As(err, &proxy)
}

func isTLS(err error) bool {
	var (
		authority   x509.UnknownAuthorityError
		certificate x509.CertificateInvalidError
		name        x509.HostnameError
		verify      *tls.CertificateVerificationError
		record      tls.RecordHeaderError
		alert       tls.AlertError
	)
	return errors.As(err, &authority) || errors.As(err, &certificate) || errors.As(err, &name) || errors.As(err, &verify) ||
		errors.As(err, &record) || errors.As(err, &alert)
}

// short is the text of an error, of a length that leaves room for a hint.
func short(err error) string {
	const most = 120
	s := []rune(safe.Line(err.Error()))
	if len(s) > most {
		s = append(s[:most], '…')
	}
	return string(s)
}

// hint says what to do about an error.
func hint(err error) string {
	var (
		status  *StatusError
		busy    *BusyError
		address *addressError
		proxy   *proxyError
		dns     *net.DNSError
	)
	var op *net.OpError
	switch {
	case errors.As(err, &op) && op.Op == "proxyconnect":
		return hint(&proxyError{})
	case errors.Is(err, ErrScheme):
		return "only addresses that begin with http:// or https:// can be opened"
	case errors.Is(err, ErrPrivate):
		return "a page may not lead there; to open such an address yourself name it, with --private if it has a public name"
	case errors.Is(err, ErrRobots):
		return "open the address itself to read it"
	case errors.Is(err, ErrTooLarge):
		return "save it and open the part you need"
	case errors.Is(err, ErrRedirects):
		return "the site leads in a circle; open it in a browser and copy the address there"
	case errors.As(err, &address):
		return "write it as https://example.org/page"
	case errors.As(err, &proxy):
		return "see HTTP_PROXY, HTTPS_PROXY and NO_PROXY"
	case errors.As(err, &busy):
		return "try again later"
	case errors.As(err, &status):
		return status.hint()
	case isTLS(err):
		return "check the address and this computer's clock; the page is not opened"
	case errors.As(err, &dns):
		return "check the spelling, and that you are online"
	case errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.ENETUNREACH), errors.Is(err, syscall.EHOSTUNREACH):
		return "check the address, and that you are online"
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, errWhole), errors.Is(err, errIdle), errors.Is(err, io.ErrUnexpectedEOF):
		return "try again later"
	}
	return ""
}

func (e *StatusError) hint() string {
	switch e.Code {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusPaymentRequired, http.StatusUnavailableForLegalReasons:
		return "it is not for everybody; open it in a browser, save the page and open the file"
	case http.StatusNotFound, http.StatusGone:
		return "check the address; the page may have moved"
	case http.StatusProxyAuthRequired:
		return "see HTTP_PROXY and HTTPS_PROXY"
	}
	if e.Code >= 500 {
		return "the fault is the server's; try again later"
	}
	return "open it in a browser, save the page and open the file"
}

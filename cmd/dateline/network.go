package main

import (
	"cmp"
	"strings"

	"golang.org/x/net/http/httpproxy"

	"dateline/model/load"
	"dateline/model/load/fetch"
)

// rememberedPages is how many bytes of pages are kept while the program runs,
// for asking again only whether they have changed. A library keeps them longer.
const rememberedPages = 64 << 20

// fetcher gets the web addresses that the reader names. It does nothing until
// one is.
func (p *program) fetcher(f inputFlags) load.Fetcher {
	memory := fetch.NewMemory(rememberedPages)
	if p.keeper != nil {
		memory = p.keeper
	}
	return fetch.New(fetch.Options{
		Version: version(),
		Proxy:   proxies(p.Env).ProxyFunc(),
		Memory:  memory,
		Now:     p.Now,
		Private: f.private,
	})
}

// proxies reads the variables that name proxies, in capitals or not, as other
// programs do. HTTP_PROXY in capitals does not count where a web server may
// have made it of a header (CVE-2016-5386).
func proxies(env []string) *httpproxy.Config {
	value := func(name string) string {
		return cmp.Or(variable(env, name), variable(env, strings.ToLower(name)))
	}
	return &httpproxy.Config{
		HTTPProxy:  value("HTTP_PROXY"),
		HTTPSProxy: value("HTTPS_PROXY"),
		NoProxy:    value("NO_PROXY"),
		CGI:        variable(env, "REQUEST_METHOD") != "",
	}
}

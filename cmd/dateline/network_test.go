package main

import (
	"net/url"
	"testing"
)

func TestProxiesOfTheEnvironment(t *testing.T) {
	for _, c := range []struct {
		env           []string
		address, want string
	}{
		{nil, "https://news.example/", ""},
		{[]string{"HTTPS_PROXY=http://proxy:3128", "HTTP_PROXY=http://other"}, "https://news.example/", "http://proxy:3128"},
		{[]string{"http_proxy=proxy:3128"}, "http://news.example/", "http://proxy:3128"},
		{[]string{"https_proxy=http://proxy", "no_proxy=.example"}, "https://news.example/", ""},
		{[]string{"https_proxy=http://proxy"}, "https://localhost/", ""},
	} {
		u, err := url.Parse(c.address)
		if err != nil {
			t.Fatal(err)
		}
		proxy, err := proxies(c.env).ProxyFunc()(u)
		got := ""
		if proxy != nil {
			got = proxy.String()
		}
		if err != nil || got != c.want {
			t.Errorf("%v: %s by way of %q, %v; want %q", c.env, c.address, got, err, c.want)
		}
	}
	u := &url.URL{Scheme: "http", Host: "news.example"}
	if _, err := proxies([]string{"HTTP_PROXY=http://evil", "REQUEST_METHOD=GET"}).ProxyFunc()(u); err == nil {
		t.Error("a header of a request became a proxy")
	}
}

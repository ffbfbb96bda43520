package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the test binary serve as the program itself, so that scripts
// run the real main.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dateline": main})
}

// TestScripts runs the program as its users do; see testdata. The scripts use
// sh for pipes and exit codes. $SITE is the address of a server on loopback that
// serves testdata/site.
func TestScripts(t *testing.T) {
	site := httptest.NewServer(http.FileServer(http.Dir("testdata/site")))
	t.Cleanup(site.Close) // the scripts run on when Run has returned
	testscript.Run(t, testscript.Params{
		Setup: func(e *testscript.Env) error {
			e.Setenv("SITE", site.URL)
			// Whoever runs the tests has a library of his own.
			e.Setenv("XDG_DATA_HOME", e.WorkDir+"/data")
			return nil
		},
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
	})
}

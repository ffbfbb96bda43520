// Package tuitest is what the reader's tests have in common: dossiers made by
// hand, a check of frames, a screen to read a frame from, and a driver that
// plays a user.
//
//	tuitest.New(t, app, 80, 24).Press("/", "v", "a", "r", "enter").Has("Varga")
//
// The dossiers are invented, small, and built without the extraction, so that
// a test of the screen cannot fail for the sake of a sentence the extraction
// reads otherwise today. The package imports no pane and no application, so
// that the tests of all of them can import it.
package tuitest

// Package page reads web pages: the article alone, its title, source and
// address, and the day it was published on.
package page

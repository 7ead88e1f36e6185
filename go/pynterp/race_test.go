//go:build race

package pynterp

// raceDetector says that the tests run under the race detector, ten times as
// slow: tests that use one goroutine stay out.
const raceDetector = true

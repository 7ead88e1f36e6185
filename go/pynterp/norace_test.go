//go:build !race

package pynterp

// raceDetector says that the tests run under the race detector.
const raceDetector = false

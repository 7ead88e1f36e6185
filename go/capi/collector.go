package main

import (
	"os"
	"sync"
)

// This file tunes the garbage collector of the library's own Go runtime: the
// process has no other, so that this is the library's to do. Measured in
// docs/performance.md.

// ballastSize is how much garbage, in bytes, there may be at least before the
// collector runs. Without it a small heap is collected every few megabytes.
const ballastSize = 32 << 20

var (
	ballast     []byte
	ballastOnce sync.Once
)

// holdBallast makes the collector run more rarely while the heap is small: the
// ballast counts as heap and, never written to, takes no memory. GOGC in the
// environment means that the embedder has decided.
func holdBallast() {
	ballastOnce.Do(func() {
		if os.Getenv("GOGC") == "" {
			ballast = make([]byte, ballastSize)
		}
	})
}

package main

import (
	"os"
	"sync"
)

// This file tunes the garbage collector of the library's own Go runtime: the
// process has no other, so that this is the library's to do.

// ballastSize is how much garbage, in bytes, there may be at least before the
// collector runs. Without it a small heap is collected every few megabytes.
const ballastSize = 32 << 20

// ballast makes the collector run more rarely while the heap is small: from its
// first call on it counts as heap and, never written to, takes no memory. GOGC
// in the environment means that the embedder has decided.
var ballast = sync.OnceValue(func() []byte {
	if os.Getenv("GOGC") != "" {
		return nil
	}
	return make([]byte, ballastSize)
})

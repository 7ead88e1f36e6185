package runtime

import "unsafe"

// bufferString returns b's bytes as a string without copying. The caller never
// changes those bytes: a strBuffer only grows behind them.
func bufferString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

//go:build pynterp_slow

package runtime

// useFastLoop: see fastloop.go.
const useFastLoop = false

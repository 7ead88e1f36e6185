//go:build !pynterp_slow

package runtime

// useFastLoop is false in builds with the tag pynterp_slow, in which every
// instruction goes the general, fully checked way.
const useFastLoop = true

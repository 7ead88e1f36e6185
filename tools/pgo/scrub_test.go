package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"runtime/pprof"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestScrub: a real profile keeps its fields and loses the executable's path.
func TestScrub(t *testing.T) {
	var profile bytes.Buffer
	require.NoError(t, pprof.StartCPUProfile(&profile))
	pprof.StopCPUProfile()
	exe, err := os.Executable()
	require.NoError(t, err)
	before := unzip(t, profile.Bytes())
	require.Contains(t, string(before), exe)
	clean, err := scrub(profile.Bytes())
	require.NoError(t, err)
	after := unzip(t, clean)
	assert.NotContains(t, string(after), exe)
	assert.Contains(t, string(after), "nanoseconds")
	again, err := emptyPaths(after)
	require.NoError(t, err)
	assert.Equal(t, after, again)
}

func TestScrubBadInput(t *testing.T) {
	_, err := scrub([]byte("no gzip"))
	assert.Error(t, err)
	for _, msg := range []string{"\x32\x7f", "\x80", "\x35\x01", "\x30\x80"} {
		_, err := emptyPaths([]byte(msg))
		assert.Error(t, err, "%q", msg)
	}
}

func unzip(t *testing.T, b []byte) []byte {
	z, err := gzip.NewReader(bytes.NewReader(b))
	require.NoError(t, err)
	raw, err := io.ReadAll(z)
	require.NoError(t, err)
	return raw
}

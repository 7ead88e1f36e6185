package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// script writes an executable that stands in for an interpreter.
func script(t *testing.T, text string) string {
	file := filepath.Join(t.TempDir(), "interpreter")
	require.NoError(t, os.WriteFile(file, []byte("#!/bin/sh\n"+text), 0o755))
	return file
}

func TestMedian(t *testing.T) {
	of := func(ms ...int) time.Duration {
		var samples []sample
		for _, m := range ms {
			samples = append(samples, sample{cpu: time.Duration(m) * time.Millisecond})
		}
		return median(samples, cpuOf)
	}
	assert.Equal(t, 2*time.Millisecond, of(9, 1, 2))
	assert.Equal(t, 3*time.Millisecond, of(9, 1, 2, 4))
}

func TestTables(t *testing.T) {
	busy := script(t, "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo 1\n")
	idle := script(t, "i=0; while [ $i -lt 2000 ]; do i=$((i+1)); done; echo 1\n")
	var out strings.Builder
	runners := []runner{
		{name: "pynterp", run: []string{busy, "run"}, command: []string{busy, "-c"}},
		{name: "Other", run: []string{idle}, command: []string{idle, "-c"}},
	}
	require.NoError(t, printTables(&out, runners, []string{"x/fib.py"}, 3))
	assert.Contains(t, out.String(), "| program | pynterp | Other | ratio |\n| --- | ---: | ---: | ---: |\n| fib | ")
	assert.Contains(t, out.String(), "| geometric mean | | | ")
	assert.Contains(t, out.String(), "\n| Other | ")
}

func TestOutputsMustAgree(t *testing.T) {
	one, two := script(t, "echo 1\n"), script(t, "echo 2\n")
	_, err := compare([][]string{{one}, {two}}, 1)
	assert.ErrorContains(t, err, "prints")
}

func TestFailureIsReported(t *testing.T) {
	bad := script(t, "echo oops >&2; exit 1\n")
	var out strings.Builder
	r := runner{name: "pynterp", run: []string{bad}, command: []string{bad}}
	err := printTables(&out, []runner{r, r}, []string{"fib.py"}, 1)
	assert.ErrorContains(t, err, "oops")
	assert.Contains(t, out.String(), "| fib | failed | failed | failed |\n| geometric mean | | | - |\n")
}

func TestFindPrograms(t *testing.T) {
	dir := t.TempDir()
	_, err := findPrograms(dir, nil)
	assert.ErrorContains(t, err, "no program")
	for _, name := range []string{"b.py", "a.py", "notes.txt"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), nil, 0o644))
	}
	all, err := findPrograms(dir, nil)
	require.NoError(t, err)
	assert.Equal(t, []string{filepath.Join(dir, "a.py"), filepath.Join(dir, "b.py")}, all)
	some, err := findPrograms(dir, []string{"b", "corpus/bench/a.py"})
	require.NoError(t, err)
	assert.Equal(t, []string{filepath.Join(dir, "b.py"), filepath.Join(dir, "a.py")}, some)
	_, err = findPrograms(dir, []string{"c"})
	assert.ErrorContains(t, err, "c.py")
}

func TestFindPythons(t *testing.T) {
	same, other := script(t, "echo CPython 3.14.6; echo /bin/one\n"), script(t, "echo CPython 3.13.0; echo /bin/other\n")
	found, err := findPythons(".", strings.Join([]string{same, same, other}, ","))
	require.NoError(t, err)
	require.Len(t, found, 2)
	assert.Equal(t, "CPython 3.14.6", found[0].name)
	assert.Equal(t, []string{"/bin/other", "-c"}, found[1].command)
	_, err = findPythons(".", script(t, "exit 1\n"))
	assert.Error(t, err)
}

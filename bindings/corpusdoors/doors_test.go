package corpusdoors

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
)

// doorVariable names the program that is tested; Bazel sets it to a path below
// the test's own folder of files. A plain go test has no door to test.
const doorVariable = "PYNTERP_DOOR"

// TestCorpus runs the whole corpus through the door.
func TestCorpus(t *testing.T) {
	door := os.Getenv(doorVariable)
	if door == "" {
		t.Skip(doorVariable + " is not set: run by Bazel")
	}
	if dir := os.Getenv("TEST_SRCDIR"); dir != "" && !filepath.IsAbs(door) {
		door = filepath.Join(dir, os.Getenv("TEST_WORKSPACE"), door)
	}
	cases, err := corpus.Cases()
	require.NoError(t, err)
	require.NotEmpty(t, cases)
	cmd := exec.Command(door)
	cmd.Stderr = os.Stderr
	ran, last := 0, time.Now()
	err = Run(cmd, cases, func(c *corpus.Case, got corpus.Outcome, err error) {
		ran++
		if took := time.Since(last); took > time.Second {
			t.Logf("%s took %s", c.Path(), took.Round(time.Millisecond))
		}
		last = time.Now()
		t.Run(c.Family+"/"+c.Name, func(t *testing.T) {
			require.NoError(t, err)
			if d := c.Differ(got); d != "" {
				t.Error(d)
			}
		})
	})
	require.NoError(t, err)
	assert.Equal(t, len(cases), ran)
}

func TestWriteCase(t *testing.T) {
	var b bytes.Buffer
	c := &corpus.Case{
		Name: "n", Source: "x = 1\n", Profile: "strict", Imports: []string{"a", "b"},
		Limits: map[string]string{"steps": "10", "timeout": "1500ms"},
	}
	require.NoError(t, writeCase(&b, c))
	assert.Equal(t, "source 6\nx = 1\n\nfilename 4\nn.py\npolicy 6\nstrict\nimports 3\na\nb\nsteps 2\n10\nmemory 1\n0\n"+
		"depth 1\n0\noutput 1\n0\ntimeout 4\n1500\nend\n", b.String())
	delete(c.Limits, "timeout")
	b.Reset()
	require.NoError(t, writeCase(&b, c))
	assert.Contains(t, b.String(), "timeout 5\n30000\n")
	c.Limits["timeout"] = "soon"
	assert.Error(t, writeCase(&b, c))
}

func TestReadOutcome(t *testing.T) {
	r := bufio.NewReader(strings.NewReader("result 3\n'a'\nstdout 4\nb\nc\n\nend\nerror 2\nno\nend\n"))
	got, failed, err := readOutcome(r)
	require.NoError(t, err)
	require.NoError(t, failed)
	assert.Equal(t, corpus.Outcome{Result: "'a'", HasResult: true, Stdout: "b\nc\n"}, got)
	_, failed, err = readOutcome(r)
	require.NoError(t, err)
	assert.EqualError(t, failed, "no")
	for _, bad := range []string{"", "what 1\nx\nend\n", "stdout x\n", "stdout 5\nab\n", "stdout -1\n"} {
		_, _, err := readOutcome(bufio.NewReader(strings.NewReader(bad)))
		assert.Error(t, err, "%q", bad)
	}
}

// TestDoorThatEnds: a door that stops early is an error, not a hang.
func TestDoorThatEnds(t *testing.T) {
	cases := []*corpus.Case{{Family: "f", Name: "n", Source: strings.Repeat("x\n", 1<<20)}}
	err := Run(exec.Command("true"), cases, func(*corpus.Case, corpus.Outcome, error) { t.Error("an outcome of nothing") })
	assert.ErrorContains(t, err, "f/n.py")
}

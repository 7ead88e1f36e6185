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

// door is the command that runs the door beside the canaries; without one the
// test is skipped.
func door(t *testing.T) *exec.Cmd {
	t.Helper()
	name := os.Getenv(doorVariable)
	if name == "" {
		t.Skip(doorVariable + " is not set: run by Bazel")
	}
	if dir := os.Getenv("TEST_SRCDIR"); dir != "" && !filepath.IsAbs(name) {
		name = filepath.Join(dir, os.Getenv("TEST_WORKSPACE"), name)
	}
	cmd := exec.Command(name)
	cmd.Stderr = os.Stderr
	require.NoError(t, plant(cmd, t.TempDir()))
	return cmd
}

// TestCorpus runs the whole corpus through the door.
func TestCorpus(t *testing.T) {
	cmd := door(t)
	cases, err := corpus.Cases()
	require.NoError(t, err)
	require.NotEmpty(t, cases)
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

// TestCanariesSing: a case that reaches a canary fails, wherever it shows.
func TestCanariesSing(t *testing.T) {
	cmd := door(t)
	var cases []*corpus.Case
	for _, source := range []string{
		"x = 1", "del secret\nx = 1", // what is given and left behind counts, too
		"print(secret)", "x = [({1: secret},)]\ndel secret", "x = {secret}\ndel secret", "x = secret.encode()\ndel secret",
		"globals()[secret] = 1\ndel secret", "s = secret\ndel secret\nclass E(Exception): pass\nE.__qualname__ = s\ndel s\nraise E",
		"s = KeyError(secret)\ndel secret\nraise s", "RESULT = [type(secret, (), {})]\ndel secret",
	} {
		cases = append(cases, &corpus.Case{Name: source, Source: source, Kind: "security", Profile: "strict", Env: []string{"secret"}})
	}
	for _, source := range []string{"x = 1", "ungranted()\nx = 1", "try:\n    {}[ungranted()]\nexcept KeyError:\n    pass"} {
		cases = append(cases, &corpus.Case{Name: source, Source: source, Kind: "security", Profile: "strict", Env: []string{"ungranted"}})
	}
	silent := map[int]bool{1: true, 10: true}
	n := 0
	require.NoError(t, Run(cmd, cases, func(c *corpus.Case, _ corpus.Outcome, err error) {
		if silent[n] {
			assert.NoError(t, err, c.Name)
		} else {
			assert.ErrorContains(t, err, "canary", c.Name)
		}
		n++
	}))
	assert.Equal(t, len(cases), n)
}

func TestPlant(t *testing.T) {
	cmd := exec.Command("sh", "-c", `echo "$PYNTERP_CANARY"; cat canary.txt`)
	require.NoError(t, plant(cmd, t.TempDir()))
	out, err := cmd.Output()
	require.NoError(t, err)
	assert.Equal(t, secret+"\n"+secret, string(out))
	assert.Error(t, leak(corpus.Outcome{Raises: "E: " + secret}))
	assert.NoError(t, leak(corpus.Outcome{Raises: "E"}))
}

func TestWriteCase(t *testing.T) {
	var b bytes.Buffer
	c := &corpus.Case{
		Name: "n", Source: "x = 1\n", Profile: "strict", Imports: []string{"a", "b"},
		Limits: map[string]string{"steps": "10", "timeout": "1500ms"},
	}
	require.NoError(t, writeCase(&b, c, ""))
	assert.Equal(t, "source 6\nx = 1\n\nfilename 4\nn.py\npolicy 6\nstrict\nimports 3\na\nb\nsteps 2\n10\nmemory 1\n0\n"+
		"depth 1\n0\noutput 1\n0\ntimeout 4\n1500\nend\n", b.String())
	delete(c.Limits, "timeout")
	b.Reset()
	require.NoError(t, writeCase(&b, c, ""))
	assert.Contains(t, b.String(), "timeout 6\n300000\n")
	c.Env, c.Kind = []string{"count", "echo"}, "security"
	b.Reset()
	require.NoError(t, writeCase(&b, c, ""))
	assert.Contains(t, b.String(), "env 10\ncount\necho\ncanary 34\n"+secret+"\nend\n")
	b.Reset()
	require.NoError(t, writeCase(&b, c, "/tmp/lib"))
	assert.Contains(t, b.String(), "modules 8\n/tmp/lib\nenv ")
	c.Limits["timeout"] = "soon"
	assert.Error(t, writeCase(&b, c, ""))
}

func TestReadOutcome(t *testing.T) {
	r := bufio.NewReader(strings.NewReader("result 3\n'a'\nstdout 4\nb\nc\n\nend\nerror 2\nno\nend\nleak 1\nx\nend\n"))
	got, failed, err := readOutcome(r)
	require.NoError(t, err)
	require.NoError(t, failed)
	assert.Equal(t, corpus.Outcome{Result: "'a'", HasResult: true, Stdout: "b\nc\n"}, got)
	_, failed, err = readOutcome(r)
	require.NoError(t, err)
	assert.EqualError(t, failed, "no")
	_, failed, err = readOutcome(r)
	require.NoError(t, err)
	assert.EqualError(t, failed, "the case reached a canary: x")
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

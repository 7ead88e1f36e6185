package pynterp_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// warningCase is what CPython 3.14 made of a source; tools/syntaxerrors/record.py
// writes it.
type warningCase struct {
	Source   string
	Error    string
	Warnings []string
	Run      *string // what the program prints on its standard error
}

func warningCases(t *testing.T) []warningCase {
	data, err := os.ReadFile("testdata/warnings.txt")
	require.NoError(t, err)
	var cases []warningCase
	for line := range strings.Lines(string(data)) {
		var c warningCase
		require.NoError(t, json.Unmarshal([]byte(line), &c))
		cases = append(cases, c)
	}
	require.Greater(t, len(cases), 250)
	return cases
}

func TestRecordedSyntaxWarnings(t *testing.T) {
	for _, c := range warningCases(t) {
		got := []string{}
		_, err := pynterp.CompileWarn([]byte(c.Source), "<test>", func(w pynterp.Warning) {
			assert.Equal(t, "SyntaxWarning", w.Category)
			assert.Equal(t, "<test>", w.Filename)
			got = append(got, fmt.Sprintf("%d: %s", w.Line, w.Message))
		})
		if c.Error == "" {
			require.NoError(t, err, "%q", c.Source)
		} else {
			var syntax *pynterp.SyntaxError
			require.ErrorAs(t, err, &syntax, "%q", c.Source)
			assert.Equal(t, c.Error, syntax.Msg, "%q", c.Source)
		}
		assert.Equal(t, c.Warnings, got, "%q", c.Source)
	}
}

// runWarnings runs a program and returns its standard error.
func runWarnings(t *testing.T, source string, cfg pynterp.Config) string {
	var out bytes.Buffer
	cfg.Host = host.Host{Stderr: &out}
	sandbox, err := pynterp.New(cfg)
	require.NoError(t, err)
	result, err := sandbox.RunSource(context.Background(), source, "prog.py", sandbox.NewEnv())
	require.NoError(t, err)
	require.NoError(t, result.Err(), "%q", source)
	return out.String()
}

func TestRecordedStandardError(t *testing.T) {
	ran := 0
	for _, c := range warningCases(t) {
		if c.Run != nil {
			assert.Equal(t, *c.Run, runWarnings(t, c.Source, pynterp.Config{}), "%q", c.Source)
			ran++
		}
	}
	require.Greater(t, ran, 10)
}

// A host that asks for the warnings gets them in place of the guest's stderr.
func TestWarningsGoToTheHost(t *testing.T) {
	var got []pynterp.Warning
	out := runWarnings(t, "x = 1\nx is 1\n~True\n", pynterp.Config{Warnings: func(w pynterp.Warning) { got = append(got, w) }})
	assert.Empty(t, out)
	require.Len(t, got, 2)
	assert.Equal(t, pynterp.Warning{
		Category: "SyntaxWarning", Message: `"is" with 'int' literal. Did you mean "=="?`, Filename: "prog.py", Line: 2,
	}, got[0])
	assert.Equal(t, "DeprecationWarning", got[1].Category)
	assert.Equal(t, 3, got[1].Line)
}

// A program compiled once warns in each sandbox that runs it.
func TestProgramsWarnWhenTheyRun(t *testing.T) {
	program, err := pynterp.Compile([]byte("None is 1"), "prog.py")
	require.NoError(t, err)
	for range 2 {
		var out bytes.Buffer
		sandbox, err := pynterp.New(pynterp.Config{Host: host.Host{Stderr: &out}})
		require.NoError(t, err)
		_, err = sandbox.Run(context.Background(), program, sandbox.NewEnv())
		require.NoError(t, err)
		assert.Equal(t, "prog.py:1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n  None is 1\n", out.String())
	}
}

// Warnings count as output: they cannot fill a host's log.
func TestWarningsAreLimited(t *testing.T) {
	sandbox, err := pynterp.New(pynterp.Config{Limits: limits.Limits{Output: 10_000}})
	require.NoError(t, err)
	_, err = sandbox.RunSource(context.Background(), strings.Repeat("x is 1;", 2000), "prog.py", sandbox.NewEnv())
	var limit *pynterp.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, limits.Output, limit.Limit)
}

// Generators in all() are compiled twice by CPython, those inside four times,
// and so on: that must not take time here.
func TestNestedWarningsEnd(t *testing.T) {
	source := strings.Repeat("all(", 90) + "x is 1" + strings.Repeat(" for x in y)", 90)
	n := 0
	_, err := pynterp.CompileWarn([]byte(source), "prog.py", func(pynterp.Warning) { n++ })
	require.NoError(t, err)
	assert.Positive(t, n)
	assert.Less(t, n, 100_000)
}

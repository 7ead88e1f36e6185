package main

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func milliseconds(list ...int) []time.Duration {
	out := make([]time.Duration, len(list))
	for i, ms := range list {
		out[i] = time.Duration(ms) * time.Millisecond
	}
	return out
}

func TestParseOperations(t *testing.T) {
	ops, err := parseOperations("head\n\n## one @ 12\nx = 1\n--\nx\ny\n\n## two @ 3\n--\nz\n")
	require.NoError(t, err)
	assert.Equal(t, []operation{{"one", 12, "x = 1", "x\ny"}, {"two", 3, "", "z"}}, ops)
	assert.Equal(t, "def run():\n    N = 48\n    x = 1\n    x\n    y\nrun()\nprint('ended')\n", ops[0].program(48, true))
	assert.NotContains(t, ops[0].program(48, false), "y")
	for _, bad := range []string{"## one\nx\n--\ny\n", "## one @ x\n--\ny\n", "## one @ 1\nx\n", "## one @ 1\nx\n--\n"} {
		_, err := parseOperations(bad)
		assert.ErrorContains(t, err, "growth.txt", bad)
	}
}

func TestGrowthTextIsWhole(t *testing.T) {
	ops, err := parseOperations(growthText)
	require.NoError(t, err)
	assert.Greater(t, len(ops), 100)
	seen := map[string]bool{}
	for _, op := range ops {
		assert.False(t, seen[op.name], op.name)
		seen[op.name] = true
	}
}

func TestExponent(t *testing.T) {
	assert.InDelta(t, 1, exponent(milliseconds(10, 40, 160)), 0.001)
	assert.InDelta(t, 2, exponent(milliseconds(1, 16, 256)), 0.001)
	assert.Equal(t, "2.0", exponentText(milliseconds(1, 16, 256)))
	assert.Equal(t, "-", exponentText(milliseconds(1, 2, 3)))
	assert.Equal(t, ".01 .04 1.16", seconds(milliseconds(10, 40, 1160)))
	linear, quadratic := milliseconds(10, 40, 160), milliseconds(1, 16, 256)
	assert.True(t, growsFaster(quadratic, linear))
	assert.False(t, growsFaster(linear, linear))
	assert.False(t, growsFaster(linear, quadratic))
	assert.False(t, growsFaster(linear, milliseconds(10, 12, 14)))
	assert.False(t, growsFaster(milliseconds(1, 2, 30), milliseconds(20, 20, 20)), "too short to judge")
	assert.False(t, growsFaster(quadratic, milliseconds(100, 400, 1600)), "faster at every size")
}

func TestGrouped(t *testing.T) {
	assert.Equal(t, "999", grouped(999))
	assert.Equal(t, "12,000", grouped(12000))
	assert.Equal(t, "1,002,003", grouped(1002003))
}

func TestPrintGrowth(t *testing.T) {
	// The first stands for an interpreter in which the work is quadratic.
	loop := "n=$(sed -n 's/^    N = //p' \"$1\"); grep -q measured \"$1\" || n=0; i=0; "
	quadratic := script(t, loop+"while [ $i -lt $((n*n)) ]; do i=$((i+1)); done; echo ended\n")
	idle := script(t, loop+"echo ended\n")
	runners := []runner{{name: "pynterp", run: []string{quadratic}}, {name: "Other", run: []string{idle}}}
	var out strings.Builder
	ops := []operation{{"an operation", 40, "x = 1", "measured"}, {"another", 1, "", "measured"}}
	err := printGrowth(&out, runners, ops, []string{"an op"}, 1)
	assert.ErrorContains(t, err, "grows faster than in Other: an operation")
	assert.Contains(t, out.String(), "| operation | n | pynterp | grows | Other | grows |\n| --- | ---: | --- | ---: | --- | ---: |\n| an operation | 40 | ")
	assert.NotContains(t, out.String(), "another")
	assert.NoError(t, printGrowth(&out, []runner{runners[1], runners[1]}, ops, nil, 1))
}

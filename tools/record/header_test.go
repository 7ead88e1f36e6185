package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const someCase = `#: about: division
#: kind: language
#: limits: steps=10
#: result: 1
#: stdout:
#| old
#|

print(1/0)

#: not a header
`

func text(s string) *string { return &s }

func TestWithExpectations(t *testing.T) {
	c, err := parseCase(someCase)
	require.NoError(t, err)
	got, err := c.withExpectations(&outputs{Stdout: "a\n\n b \\", Raises: text("E: x\\y\nz")})
	require.NoError(t, err)
	assert.Equal(t, `#: about: division
#: kind: language
#: limits: steps=10
#: raises: E: x\\y\nz
#: stdout:
#| a
#|
#|  b \
#|\

print(1/0)

#: not a header
`, got)
	c, err = parseCase(got)
	require.NoError(t, err)
	got, err = c.withExpectations(&outputs{})
	require.NoError(t, err)
	assert.Equal(t, "#: about: division\n#: kind: language\n#: limits: steps=10\n\nprint(1/0)\n\n#: not a header\n", got)
}

func TestStdoutOfOneNewline(t *testing.T) {
	assert.Equal(t, "#|\n", stdoutLines("\n"))
	assert.Equal(t, "#| x\n", stdoutLines("x\n"))
}

func TestWhatCannotBeRecorded(t *testing.T) {
	c, err := parseCase(someCase)
	require.NoError(t, err)
	for name, got := range map[string]*outputs{
		"0xd":     {Stdout: "a\rb\n"},
		"0x1b":    {Result: text("\x1b")},
		"address": {Raises: text("TypeError: <f at 0x7f0123456789>")},
	} {
		_, err := c.withExpectations(got)
		assert.ErrorContains(t, err, name)
	}
}

func TestDecidedByPerson(t *testing.T) {
	for header, want := range map[string]string{
		"#: about: x\n#: kind: language\n":                  "",
		"#: about: x\n#: kind: security\n#: raises: E\n":    "a security case",
		"#: about: x\n#: kind: language\n#: limit: steps\n": "ends at a limit",
	} {
		c, err := parseCase(header + "\npass\n")
		require.NoError(t, err)
		assert.Equal(t, want, c.decidedByPerson())
	}
}

func TestMalformedHeaders(t *testing.T) {
	for text, want := range map[string]string{
		"print(1)\n":                              "in the header",
		"#: about: x\n":                           "its kind is",
		"#: kind: language\n":                     "what it is about",
		"#: about: x\n#: kind: other\n":           "its kind is",
		"#: kind: language\n#: about: x\n":        "about comes before kind",
		"#: about: x\n#: about: y\n":              "stands twice",
		"#: about: x\n#: color: red\n":            "unknown field",
		"#: about\n":                              "no field",
		"#: about: x\n#| out\n":                   "does not follow stdout",
		"#: about: x\n#: kind: language\nx = 1\n": "in the header",
	} {
		_, err := parseCase(text)
		assert.ErrorContains(t, err, want, text)
	}
}

func TestHeaderDifference(t *testing.T) {
	assert.Equal(t, "  - #: result: 1\n  + #: result: 2\n",
		headerDifference("#: about: x\n#: result: 1\n\n#: result: 3\n", "#: about: x\n#: result: 2\n\n"))
}

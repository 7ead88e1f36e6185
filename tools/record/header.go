package main

// This file reads and writes the header of a corpus case: the "#:" lines and
// the "#|" lines of the expected output, ended by a blank line. It keeps
// everything that it does not record as it stands. Tests: header_test.go.

import (
	"regexp"
	"slices"
	"strings"

	"github.com/pkg/errors"
)

// fields are the header's names in their order.
var fields = []string{"about", "kind", "profile", "imports", "modules", "env", "tests", "limits", "result", "raises", "limit", "stdout"}

// recorded are the fields that a run decides.
var recorded = []string{"result", "raises", "stdout"}

type headerLine struct {
	name  string
	value string
	text  string // as written, with the "#|" lines of stdout
}

type corpusCase struct {
	header []headerLine
	body   string // after the blank line
}

func parseCase(text string) (*corpusCase, error) {
	c := &corpusCase{}
	rest := text
	for {
		line, after, _ := strings.Cut(rest, "\n")
		switch {
		case strings.HasPrefix(line, "#:"):
			name, value, ok := strings.Cut(strings.TrimPrefix(line, "#:"), ":")
			if !ok {
				return nil, errors.Errorf("no field in %q", line)
			}
			c.header = append(c.header, headerLine{strings.TrimSpace(name), strings.TrimSpace(value), line + "\n"})
		case strings.HasPrefix(line, "#|"):
			if len(c.header) == 0 || c.header[len(c.header)-1].name != "stdout" {
				return nil, errors.Errorf("%q does not follow stdout", line)
			}
			c.header[len(c.header)-1].text += line + "\n"
		case line == "":
			c.body = after
			return c, c.validate()
		default:
			return nil, errors.Errorf("%q in the header: a blank line ends it", line)
		}
		rest = after
	}
}

func (c *corpusCase) validate() error {
	last := -1
	for _, line := range c.header {
		at := slices.Index(fields, line.name)
		switch {
		case at < 0:
			return errors.Errorf("unknown field %q", line.name)
		case at == last:
			return errors.Errorf("%s stands twice", line.name)
		case at < last:
			return errors.Errorf("%s comes before %s", line.name, fields[last])
		}
		last = at
	}
	if c.field("about") == "" {
		return errors.New("it does not say what it is about")
	}
	if kind := c.field("kind"); kind != "language" && kind != "security" {
		return errors.Errorf("its kind is %q, neither language nor security", kind)
	}
	return nil
}

// field is a field's value, "" where it is missing.
func (c *corpusCase) field(name string) string {
	for _, line := range c.header {
		if line.name == name {
			return line.value
		}
	}
	return ""
}

// decidedByPerson says why a run in CPython must not change the case, or "".
func (c *corpusCase) decidedByPerson() string {
	switch {
	case c.field("kind") == "security":
		return "a security case"
	case c.field("limit") != "":
		return "ends at a limit"
	}
	return ""
}

// address matches what differs from run to run in the default repr.
var address = regexp.MustCompile(`\bat 0x[0-9a-f]{6,}`)

// withExpectations is the file's text with what a run gave.
func (c *corpusCase) withExpectations(got *outputs) (string, error) {
	var lines []headerLine
	for _, line := range c.header {
		if !slices.Contains(recorded, line.name) {
			lines = append(lines, line)
		}
	}
	for _, one := range []struct {
		name  string
		value *string
	}{{"result", got.Result}, {"raises", got.Raises}} {
		if one.value == nil {
			continue
		}
		value := escape(*one.value)
		if err := printable(one.name, value); err != nil {
			return "", err
		}
		lines = append(lines, headerLine{one.name, value, "#: " + one.name + ": " + value + "\n"})
	}
	if got.Stdout != "" {
		if err := printable("stdout", strings.ReplaceAll(got.Stdout, "\n", "")); err != nil {
			return "", err
		}
		lines = append(lines, headerLine{"stdout", "", "#: stdout:\n" + stdoutLines(got.Stdout)})
	}
	text := ""
	for _, line := range lines {
		text += line.text
	}
	return text + "\n" + c.body, nil
}

var escaper = strings.NewReplacer(`\`, `\\`, "\n", `\n`)

func escape(s string) string { return escaper.Replace(s) }

// printable refuses what a comment of a Python file cannot hold or what the
// next run would not repeat.
func printable(name, text string) error {
	for _, r := range text {
		if r < ' ' && r != '\t' || r == 0x7f {
			return errors.Errorf("%s holds the character %#x: print its repr", name, r)
		}
	}
	if found := address.FindString(text); found != "" {
		return errors.Errorf("%s holds an address (%s)", name, found)
	}
	return nil
}

func stdoutLines(stdout string) string {
	text, ended := strings.CutSuffix(stdout, "\n")
	out := ""
	for line := range strings.SplitSeq(text, "\n") {
		if line == "" {
			out += "#|\n"
		} else {
			out += "#| " + line + "\n"
		}
	}
	if !ended {
		out += "#|\\\n"
	}
	return out
}

// headerDifference lists the header lines that only one of the texts has.
func headerDifference(old, new string) string {
	oldLines, newLines := headerText(old), headerText(new)
	out := ""
	for _, line := range oldLines {
		if !slices.Contains(newLines, line) {
			out += "  - " + line + "\n"
		}
	}
	for _, line := range newLines {
		if !slices.Contains(oldLines, line) {
			out += "  + " + line + "\n"
		}
	}
	if out == "" {
		out = "  (the order of the header's lines)\n"
	}
	return out
}

func headerText(text string) []string {
	head, _, _ := strings.Cut(text, "\n\n")
	return strings.Split(head, "\n")
}

package main

// This file reads the parts of a BUILD.bazel that are a person's:
//
//	# buildgen: test.size = "medium"      sets an attribute of a rule
//	# buildgen: test.deps += ["//x"]      adds to a generated list
//	# buildgen: off                       first line: the file is hand-written
//	# By hand:                            everything from here on is kept
//
// The rules are library, binary, test and checks. Values are Starlark, copied
// as they stand.

import (
	"regexp"
	"strings"

	"github.com/pkg/errors"
)

const (
	notice          = "# Written by `go run ./tools/buildgen`, see there for what to edit.\n"
	directivePrefix = "# buildgen: "
	handMarker      = "# By hand:"
)

type directive struct{ rule, attr, op, value string }

type directives []directive

type kept struct {
	directives directives
	lines      []string // the directives as written
	tail       string   // with the marker, preceded by a blank line
	off        bool
}

var directiveForm = regexp.MustCompile(`^(library|binary|test|checks)\.([a-z_]+) (\+?=) (.+)$`)

func parseKept(text string) (*kept, error) {
	k := &kept{off: strings.HasPrefix(text, directivePrefix+"off\n")}
	if at := strings.Index("\n"+text, "\n"+handMarker); at >= 0 {
		k.tail = "\n" + text[at:]
		text = text[:at]
	}
	ours := text == "" || strings.HasPrefix(text, notice)
	for line := range strings.Lines(text) {
		if !ours && !k.off && strings.TrimSpace(line) != "" && !strings.HasPrefix(line, directivePrefix) {
			return nil, errors.Errorf("rules that buildgen did not write: put them below %q, or %q on the first line", handMarker, directivePrefix+"off")
		}
		rest, ok := strings.CutPrefix(strings.TrimRight(line, "\n"), directivePrefix)
		if !ok || k.off {
			continue
		}
		m := directiveForm.FindStringSubmatch(rest)
		if m == nil {
			return nil, errors.Errorf("not a directive: %q", rest)
		}
		k.directives = append(k.directives, directive{m[1], m[2], m[3], m[4]})
		k.lines = append(k.lines, directivePrefix+rest)
	}
	return k, nil
}

// header is the top of the new file: the notice, then the directives.
func (k *kept) header() string {
	text := notice
	for _, line := range k.lines {
		text += line + "\n"
	}
	return text + "\n"
}

func (d directives) of(rule string) directives {
	var out directives
	for _, one := range d {
		if one.rule == rule {
			out = append(out, one)
		}
	}
	return out
}

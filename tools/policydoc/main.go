// Command policydoc writes docs/policy-cases.md: for each policy entry and each
// threat the cases of the corpus that name it. Run it from anywhere in the
// checkout after adding a case:
//
//	go run ./tools/policydoc
package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/policy"
	"github.com/pynterp/pynterp/tools/internal/repo"
)

func main() {
	if err := write(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write() error {
	root, err := repo.Root(".")
	if err != nil {
		return err
	}
	model, err := os.ReadFile(filepath.Join(root, "docs", "threat-model.md"))
	if err != nil {
		return errors.WithStack(err)
	}
	text, err := page(string(model))
	if err != nil {
		return err
	}
	return errors.WithStack(os.WriteFile(filepath.Join(root, "docs", "policy-cases.md"), []byte(text), 0o644))
}

const head = "# Cases of policy entries and threats\n\n" +
	"Written by `go run ./tools/policydoc` from `policy/*.json`, [threat-model.md](threat-model.md) and the `#: tests:` lines of the corpus.\n" +
	"`go test ./tools/policydoc/` fails when it is out of date, `go test ./policy/` when an entry or threat has no case.\n"

// threatLine is a threat's heading in the threat model.
var threatLine = regexp.MustCompile(`(?m)^### T([0-9]+)\. (.*)$`)

// page returns the text of docs/policy-cases.md.
func page(threatModel string) (string, error) {
	cases, err := corpus.Cases()
	if err != nil {
		return "", err
	}
	byName := index(cases)
	var b strings.Builder
	b.WriteString(head)
	fmt.Fprintf(&b, "\n## Threats\n\n| threat | cases | |\n| --- | --- | --- |\n")
	for _, m := range threatLine.FindAllStringSubmatch(threatModel, -1) {
		found := byName["threat:"+m[1]]
		fmt.Fprintf(&b, "| T%s. %s | %d | %s |\n", m[1], m[2], len(found), grouped(found))
	}
	for _, name := range policy.Names() {
		p, err := policy.Load(name)
		if err != nil {
			return "", err
		}
		for _, s := range p.Sections() {
			fmt.Fprintf(&b, "\n## %s, %s\n\n| name | cases |\n| --- | --- |\n", p.Version, s.Title)
			for _, entry := range slices.Sorted(maps.Keys(s.Entries)) {
				fmt.Fprintf(&b, "| `%s` | %s |\n", entry, grouped(ofProfile(byName[s.Kind+":"+entry], name)))
			}
		}
	}
	return b.String(), nil
}

// index returns the cases by what they name.
func index(cases []*corpus.Case) map[string][]*corpus.Case {
	out := map[string][]*corpus.Case{}
	for _, c := range cases {
		for _, name := range c.Tests {
			out[name] = append(out[name], c)
		}
	}
	return out
}

// ofProfile keeps the cases of a profile, or all if it has none of its own:
// what the profiles have in common is tested under strict.
func ofProfile(cases []*corpus.Case, profile string) []*corpus.Case {
	own := slices.DeleteFunc(slices.Clone(cases), func(c *corpus.Case) bool { return c.Profile != profile })
	if len(own) == 0 {
		return cases
	}
	return own
}

// grouped writes the cases by family: "attack_env: a, b; limits: c".
func grouped(cases []*corpus.Case) string {
	var b strings.Builder
	family := ""
	for _, c := range cases {
		switch {
		case c.Family == family:
			b.WriteString(", ")
		case family != "":
			b.WriteString("; ")
			fallthrough
		default:
			b.WriteString(c.Family + ": ")
		}
		family = c.Family
		b.WriteString(c.Name)
	}
	return b.String()
}

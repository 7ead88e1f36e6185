package pynterp

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/policy"
)

// DescribePolicy returns the named policy profile as text: each entry with its
// reason.
func DescribePolicy(name string) (string, error) {
	p, err := loadPolicy(name)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "policy %s\n", p.Version)
	for _, section := range policySections(p) {
		fmt.Fprintf(&b, "\n%s (%d)\n", section.title, len(section.entries))
		for _, k := range slices.Sorted(maps.Keys(section.entries)) {
			fmt.Fprintf(&b, "  %-28s %s\n", k, section.entries[k])
		}
	}
	return b.String(), nil
}

// ExplainPolicy returns what the profile says of one name.
func ExplainPolicy(name, entry string) (string, error) {
	p, err := loadPolicy(name)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, section := range policySections(p) {
		if reason, ok := section.entries[entry]; ok {
			fmt.Fprintf(&b, "%s: %s: %s\n", entry, section.kind, reason)
		}
	}
	if b.Len() == 0 {
		return "", errors.Errorf("%s says nothing of %q: as an attribute it is open, as a builtin or module it does not exist", p.Version, entry)
	}
	return b.String(), nil
}

type policySection struct {
	title, kind string
	entries     map[string]string
}

func policySections(p *policy.Profile) []policySection {
	return []policySection{
		{"blocked attributes", "blocked attribute", p.Blocked},
		{"builtins", "builtin", p.Builtins},
		{"modules", "module", p.Modules},
	}
}

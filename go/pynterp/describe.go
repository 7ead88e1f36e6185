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
	for _, section := range p.Sections() {
		fmt.Fprintf(&b, "\n%s (%d)\n", section.Title, len(section.Entries))
		for _, k := range slices.Sorted(maps.Keys(section.Entries)) {
			fmt.Fprintf(&b, "  %-28s %s\n", k, section.Entries[k])
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
	for _, section := range p.Sections() {
		if reason, ok := section.Entries[entry]; ok {
			fmt.Fprintf(&b, "%s: %s: %s\n", entry, kinds[section.Kind], reason)
			if section.Kind == "attribute" && p.OpenOnGuestMethods(entry) {
				fmt.Fprintf(&b, "%s: open on bound methods of functions that the guest defined\n", entry)
			}
		}
	}
	if b.Len() == 0 {
		return "", errors.Errorf("%s says nothing of %q: as an attribute it is open, as a builtin or module it does not exist", p.Version, entry)
	}
	return b.String(), nil
}

// kinds are the words in which an explanation says what an entry is.
var kinds = map[string]string{
	"attribute": "blocked attribute", "builtin": "builtin", "module": "module", "object": "kind of object",
}

// DiffPolicies returns the entries in which policy profile b differs from a, a
// line each: "-" only in a, "+" only in b, "~" with another reason.
func DiffPolicies(a, b string) (string, error) {
	p, err := policy.Load(a)
	if err != nil {
		return "", err
	}
	q, err := policy.Load(b)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	fmt.Fprintf(&out, "%s → %s\n", p.Version, q.Version)
	for _, line := range policy.Diff(p, q) {
		out.WriteString(line + "\n")
	}
	return out.String(), nil
}

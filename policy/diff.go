package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// This file compares profiles: as a digest of all that a profile says, and as
// the list of entries in which two differ. Tests: derive_test.go, release_test.go.

// Section is one list of a profile.
type Section struct {
	Title   string            // "blocked attributes"
	Kind    string            // what an entry is called: "attribute"
	Entries map[string]string // reasons by name
}

// Sections returns the lists of the profile in the order of its file.
func (p *Profile) Sections() []Section {
	return []Section{
		{blockedList, "attribute", p.Blocked},
		{builtinList, "builtin", p.Builtins},
		{moduleList, "module", p.Modules},
		{"objects", "object", p.Objects},
	}
}

// Digest returns the SHA-256 of the profile's entries, reasons and exceptions
// included, as hexadecimal digits. The version is no part of it.
func (p *Profile) Digest() string {
	sum := sha256.New()
	for _, s := range p.Sections() {
		for _, name := range slices.Sorted(maps.Keys(s.Entries)) {
			open := s.Kind == "attribute" && p.guestMethods[name]
			fmt.Fprintf(sum, "%s %q %q %t\n", s.Kind, name, s.Entries[name], open)
		}
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// Diff returns the entries in which b differs from a, a line each: "-" for what
// only a has, "+" for what only b has, "~" for another reason or exception.
func Diff(a, b *Profile) []string {
	var out []string
	other := b.Sections()
	for i, s := range a.Sections() {
		names := slices.Collect(maps.Keys(s.Entries))
		names = slices.AppendSeq(names, maps.Keys(other[i].Entries))
		slices.Sort(names)
		for _, name := range slices.Compact(names) {
			was, before := s.Entries[name]
			is, after := other[i].Entries[name]
			switch {
			case !after:
				out = append(out, "- "+s.Kind+" "+name+": "+was)
			case !before:
				out = append(out, "+ "+s.Kind+" "+name+": "+is)
			case was != is || s.Kind == "attribute" && a.guestMethods[name] != b.guestMethods[name]:
				out = append(out, strings.Join([]string{"~", s.Kind, name + ":", was, "→", is}, " "))
			}
		}
	}
	return out
}

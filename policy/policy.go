// Package policy holds the profiles of the sandbox as data: which attribute
// names are blocked, which builtins exist, which modules can be imported, each
// entry with the reason it is there.
//
// The data is strict.json and compat.json in this directory; docs/policy.md
// explains how to read it. The package only reads and checks it: what a blocked
// name means at run time is the interpreter's business. It depends on no other
// package of this module, so that tools can print a policy without an
// interpreter.
//
// Embedders make profiles of their own with Derive (derive.go); Digest and Diff
// (diff.go) compare profiles. releases.txt has the digest of each version.
//
// Tests: policy_test.go checks the data itself, release_test.go that released
// versions stay as they are, corpus_test.go that every entry is exercised by a
// case of the corpus.
package policy

import (
	"bytes"
	"embed"
	"encoding/json"
	"io"
	"maps"
	"slices"

	"github.com/pkg/errors"
)

// Names of the profiles.
const (
	// Strict is the default profile.
	Strict = "strict"
	// Compat opens the names that lead to nothing but guest objects.
	Compat = "compat"
)

// guestMethod is the one kind of exception an entry can have: the name is open
// on bound methods whose function the guest defined.
const guestMethod = "guest-method"

//go:embed strict.json compat.json
var files embed.FS

// Profile is one policy, read-only once loaded: callers share it.
type Profile struct {
	// Name is the name the profile is loaded by.
	Name string
	// Version is the name and a number that grows with every change of the data.
	Version string
	// Blocked gives the reason for each blocked attribute name.
	Blocked map[string]string
	// Builtins gives the reason for each builtin that exists.
	Builtins map[string]string
	// Modules gives the reason for each module that a host may allow.
	Modules map[string]string
	// Objects gives, for each kind of object without a builtin's name that a
	// guest can hold, what it is and why that is harmless.
	Objects map[string]string

	guestMethods map[string]bool
}

// document is the form of a profile's file.
type document struct {
	Name     string  `json:"name"`
	Version  string  `json:"version"`
	Blocked  []entry `json:"blocked_attributes"`
	Builtins []entry `json:"builtins"`
	Modules  []entry `json:"modules"`
	Objects  []entry `json:"objects"`
}

// entry is one line of a profile. Except is for blocked attributes only.
type entry struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
	Except string `json:"except,omitempty"`
}

// Names returns the names of the profiles, the default one first.
func Names() []string {
	return []string{Strict, Compat}
}

// Load returns the profile of that name, or an error that lists the names there
// are.
func Load(name string) (*Profile, error) {
	if !slices.Contains(Names(), name) {
		return nil, errors.Errorf("unknown policy profile %q, know %v", name, Names())
	}
	text, err := files.ReadFile(name + ".json")
	if err != nil {
		return nil, errors.Wrapf(err, "read policy profile %s", name)
	}
	profile, err := decode(text)
	if err != nil {
		return nil, errors.Wrapf(err, "policy profile %s", name)
	}
	if profile.Name != name {
		return nil, errors.Errorf("policy profile %s calls itself %q", name, profile.Name)
	}
	return profile, nil
}

// IsBlocked reports whether reading, writing and deleting the attribute is
// refused. A name for which OpenOnGuestMethods holds is blocked too: the caller
// asks for the exception when it knows the object.
func (p *Profile) IsBlocked(attribute string) bool {
	_, blocked := p.Blocked[attribute]
	return blocked
}

// OpenOnGuestMethods reports whether the blocked name can nevertheless be read
// on a bound method whose function the guest defined.
func (p *Profile) OpenOnGuestMethods(attribute string) bool {
	return p.guestMethods[attribute]
}

// BlockedNames returns the blocked attribute names in order.
func (p *Profile) BlockedNames() []string {
	return slices.Sorted(maps.Keys(p.Blocked))
}

// BuiltinNames returns the names of the builtins in order.
func (p *Profile) BuiltinNames() []string {
	return slices.Sorted(maps.Keys(p.Builtins))
}

// ModuleNames returns the names of the modules in order.
func (p *Profile) ModuleNames() []string {
	return slices.Sorted(maps.Keys(p.Modules))
}

// ObjectNames returns the names of the kinds of objects in order.
func (p *Profile) ObjectNames() []string {
	return slices.Sorted(maps.Keys(p.Objects))
}

// decode reads a profile's file and refuses anything it does not know: a
// misspelt field must not silently open a name.
func decode(text []byte) (*Profile, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var doc document
	if err := decoder.Decode(&doc); err != nil {
		return nil, errors.Wrap(err, "decode")
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("text after the document")
	}
	return doc.profile()
}

// profile turns the lists into tables.
func (d *document) profile() (*Profile, error) {
	p := &Profile{Name: d.Name, Version: d.Version, guestMethods: map[string]bool{}}
	var err error
	if p.Blocked, err = table("blocked_attributes", d.Blocked); err != nil {
		return nil, err
	}
	if p.Builtins, err = table("builtins", d.Builtins); err != nil {
		return nil, err
	}
	if p.Modules, err = table("modules", d.Modules); err != nil {
		return nil, err
	}
	if p.Objects, err = table("objects", d.Objects); err != nil {
		return nil, err
	}
	for _, e := range d.Blocked {
		switch e.Except {
		case "":
		case guestMethod:
			p.guestMethods[e.Name] = true
		default:
			return nil, errors.Errorf("blocked_attributes: %s: unknown exception %q", e.Name, e.Except)
		}
	}
	for _, e := range slices.Concat(d.Builtins, d.Modules, d.Objects) {
		if e.Except != "" {
			return nil, errors.Errorf("%s: only blocked attributes have exceptions", e.Name)
		}
	}
	return p, nil
}

// table indexes a list by name. The list must be sorted, which also finds
// duplicates and keeps changes of the data readable.
func table(list string, entries []entry) (map[string]string, error) {
	if len(entries) == 0 {
		return nil, errors.Errorf("%s: empty or missing", list)
	}
	reasons := make(map[string]string, len(entries))
	last := ""
	for _, e := range entries {
		if e.Name <= last {
			return nil, errors.Errorf("%s: %q is out of order after %q", list, e.Name, last)
		}
		if e.Reason == "" {
			return nil, errors.Errorf("%s: %s has no reason", list, e.Name)
		}
		reasons[e.Name] = e.Reason
		last = e.Name
	}
	return reasons, nil
}

package pynterp

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/policy"
)

// This file reads policy profiles of the host's own. Tests: profile_test.go.

// CustomPolicy is a profile made of another: the names that guest code gets
// beside those of the base, and those that are taken from it. As JSON text it is
// a Config's Policy:
//
//	{"base": "strict", "add": ["attribute:__class__"], "remove": ["builtin:print", "module:math"]}
//
// A name is "builtin:NAME", "module:NAME" or "attribute:NAME". Adding an attribute
// opens a blocked one, removing one blocks it. Only what the profile "compat" has
// open can be added.
type CustomPolicy struct {
	Base   string   `json:"base"`
	Add    []string `json:"add"`
	Remove []string `json:"remove"`
}

// loadPolicy returns the profile that a Config names.
func loadPolicy(text string) (*policy.Profile, error) {
	switch {
	case text == "":
		return policy.Load(policy.Strict)
	case !strings.HasPrefix(strings.TrimSpace(text), "{"):
		return policy.Load(text)
	}
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.DisallowUnknownFields() // a misspelt field must not change what is open
	var c CustomPolicy
	if err := decoder.Decode(&c); err != nil {
		return nil, errors.Wrap(err, "policy")
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("policy: text after the document")
	}
	return c.profile()
}

// profile applies the changes, one after the other: an entry that changes
// nothing is left out, which Derive would refuse.
func (c *CustomPolicy) profile() (*policy.Profile, error) {
	base, err := loadPolicy(c.Base)
	if err != nil {
		return nil, err
	}
	widest, err := policy.Load(policy.Compat)
	if err != nil {
		return nil, err
	}
	p, err := base.Derive(customVersion)
	if err != nil {
		return nil, err
	}
	step := func(entries []string, changes func(p *policy.Profile, entry string) ([]policy.Change, error)) error {
		for _, entry := range entries {
			list, err := changes(p, entry)
			if err != nil {
				return err
			}
			if p, err = p.Derive(customVersion, list...); err != nil {
				return errors.Wrap(err, "policy")
			}
		}
		return nil
	}
	err = step(c.Add, func(p *policy.Profile, entry string) ([]policy.Change, error) { return additions(p, widest, entry) })
	if err == nil {
		err = step(c.Remove, removals)
	}
	if err != nil {
		return nil, err
	}
	p.Version = "custom of " + base.Version
	return p, nil
}

// customVersion is the version under which the changes are made; the finished
// profile's tells the base instead.
const customVersion = "custom/1"

// additions are what an entry of Add changes in p.
func additions(p, widest *policy.Profile, entry string) ([]policy.Change, error) {
	kind, name, _ := strings.Cut(entry, ":")
	from, to, add := widest.Builtins, p.Builtins, policy.AddBuiltin
	switch kind {
	case "attribute":
		switch {
		case widest.IsBlocked(name) || name == "":
			return nil, errors.Errorf("policy: attribute %q cannot be opened", name)
		case !p.IsBlocked(name):
			return nil, nil
		}
		return []policy.Change{policy.Open(name)}, nil
	case "module":
		from, to, add = widest.Modules, p.Modules, policy.AddModule
	case "builtin":
	default:
		return nil, errors.Errorf("policy: %q is neither attribute:NAME, builtin:NAME nor module:NAME", entry)
	}
	reason, ok := from[name]
	if !ok {
		return nil, errors.Errorf("policy: there is no %s %q to add", kind, name)
	}
	if _, there := to[name]; there {
		return nil, nil
	}
	return []policy.Change{add(name, reason)}, nil
}

// removals are what an entry of Remove changes in p. A blocked attribute that
// methods of guest classes nevertheless show is opened first: that takes the
// exception away.
func removals(p *policy.Profile, entry string) ([]policy.Change, error) {
	kind, name, _ := strings.Cut(entry, ":")
	from, remove := p.Builtins, policy.RemoveBuiltin
	switch kind {
	case "attribute":
		block := policy.Block(name, "Blocked by the host.")
		switch {
		case name == "":
			return nil, errors.New("policy: an attribute without a name")
		case p.OpenOnGuestMethods(name):
			return []policy.Change{policy.Open(name), block}, nil
		case p.IsBlocked(name):
			return nil, nil
		}
		return []policy.Change{block}, nil
	case "module":
		from, remove = p.Modules, policy.RemoveModule
	case "builtin":
	default:
		return nil, errors.Errorf("policy: %q is neither attribute:NAME, builtin:NAME nor module:NAME", entry)
	}
	if _, ok := from[name]; !ok {
		return nil, errors.Errorf("policy: there is no %s %q to remove", kind, name)
	}
	return []policy.Change{remove(name)}, nil
}

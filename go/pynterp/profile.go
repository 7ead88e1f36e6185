package pynterp

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
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

// profile applies the changes.
func (c *CustomPolicy) profile() (*policy.Profile, error) {
	base, err := loadPolicy(c.Base)
	if err != nil {
		return nil, err
	}
	widest, err := policy.Load(policy.Compat)
	if err != nil {
		return nil, err
	}
	p := *base
	p.Name, p.Version = "custom", "custom of "+base.Version
	p.Blocked, p.Builtins, p.Modules = maps.Clone(p.Blocked), maps.Clone(p.Builtins), maps.Clone(p.Modules)
	for _, entry := range c.Add {
		if err := addEntry(&p, widest, entry); err != nil {
			return nil, err
		}
	}
	for _, entry := range c.Remove {
		if err := removeEntry(&p, entry); err != nil {
			return nil, err
		}
	}
	return &p, nil
}

func addEntry(p, widest *policy.Profile, entry string) error {
	kind, name, _ := strings.Cut(entry, ":")
	from, to := widest.Builtins, p.Builtins
	switch kind {
	case "attribute":
		if widest.IsBlocked(name) || name == "" {
			return errors.Errorf("policy: attribute %q cannot be opened", name)
		}
		delete(p.Blocked, name)
		return nil
	case "module":
		from, to = widest.Modules, p.Modules
	case "builtin":
	default:
		return errors.Errorf("policy: %q is neither attribute:NAME, builtin:NAME nor module:NAME", entry)
	}
	reason, ok := from[name]
	if !ok {
		return errors.Errorf("policy: there is no %s %q to add", kind, name)
	}
	to[name] = reason
	return nil
}

func removeEntry(p *policy.Profile, entry string) error {
	kind, name, _ := strings.Cut(entry, ":")
	from := p.Builtins
	switch kind {
	case "attribute":
		if name == "" {
			return errors.New("policy: an attribute without a name")
		}
		if !p.IsBlocked(name) {
			p.Blocked[name] = "Blocked by the host."
		}
		return nil
	case "module":
		from = p.Modules
	case "builtin":
	default:
		return errors.Errorf("policy: %q is neither attribute:NAME, builtin:NAME nor module:NAME", entry)
	}
	if _, ok := from[name]; !ok {
		return errors.Errorf("policy: there is no %s %q to remove", kind, name)
	}
	delete(from, name)
	return nil
}

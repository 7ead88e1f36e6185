package policy

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/pkg/errors"
)

// This file makes profiles from others: an embedder starts from a base and
// blocks or opens names, adds or removes builtins and modules, each addition
// with its reason. Tests: derive_test.go.

// Change is one difference between a base profile and the one derived from it.
type Change struct {
	list   string
	name   string
	reason string // of an addition
	remove bool
}

// Block adds a blocked attribute name.
func Block(name, reason string) Change { return Change{list: blockedList, name: name, reason: reason} }

// Open removes a blocked attribute name. The names that no profile may open
// (NeverOpen) are refused.
func Open(name string) Change { return Change{list: blockedList, name: name, remove: true} }

// AddBuiltin adds a builtin that the interpreter has and the base leaves out.
func AddBuiltin(name, reason string) Change {
	return Change{list: builtinList, name: name, reason: reason}
}

// RemoveBuiltin removes a builtin: to the guest it is an unknown name.
func RemoveBuiltin(name string) Change { return Change{list: builtinList, name: name, remove: true} }

// AddModule adds a module of the safe library.
func AddModule(name, reason string) Change {
	return Change{list: moduleList, name: name, reason: reason}
}

// RemoveModule removes a module: no host can allow it under this profile.
func RemoveModule(name string) Change { return Change{list: moduleList, name: name, remove: true} }

// The lists that changes can change.
const (
	blockedList = "blocked attributes"
	builtinList = "builtins"
	moduleList  = "modules"
)

// ownVersion is the form of a derived profile's version: a name that is not one
// of ours, and a number.
var ownVersion = regexp.MustCompile(`^[a-z][a-z0-9-]*/[1-9][0-9]*$`)

// Derive returns a copy of p with the changes made, in order. The version is a
// name of the embedder's and a number, "acme/1": who changes the changes should
// change the number. A change that changes nothing is an error, so that a
// derived profile says what it means also after the base has changed.
func (p *Profile) Derive(version string, changes ...Change) (*Profile, error) {
	name, _, _ := strings.Cut(version, "/")
	if !ownVersion.MatchString(version) || slices.Contains(Names(), name) {
		return nil, errors.Errorf("version %q of a derived profile is not of the form name/number, with a name of its own", version)
	}
	d := &Profile{
		Name: name, Version: version, Blocked: maps.Clone(p.Blocked), Builtins: maps.Clone(p.Builtins),
		Modules: maps.Clone(p.Modules), Objects: maps.Clone(p.Objects), guestMethods: maps.Clone(p.guestMethods),
	}
	for _, c := range changes {
		if err := d.apply(c); err != nil {
			return nil, errors.Wrapf(err, "profile %s", version)
		}
	}
	return d, nil
}

func (p *Profile) apply(c Change) error {
	table := map[string]map[string]string{blockedList: p.Blocked, builtinList: p.Builtins, moduleList: p.Modules}[c.list]
	_, listed := table[c.name]
	switch {
	case c.name == "":
		return errors.Errorf("%s: a name is empty", c.list)
	case c.remove && !listed:
		return errors.Errorf("%s: %s is not there to be removed", c.list, c.name)
	case c.remove && c.list == blockedList && slices.Contains(NeverOpen(), c.name):
		return errors.Errorf("%s: no profile may open %s", c.list, c.name)
	case !c.remove && listed:
		return errors.Errorf("%s: %s is there already", c.list, c.name)
	case !c.remove && strings.TrimSpace(c.reason) == "":
		return errors.Errorf("%s: %s has no reason", c.list, c.name)
	case c.remove:
		delete(table, c.name)
		if c.list == blockedList {
			delete(p.guestMethods, c.name)
		}
	default:
		table[c.name] = c.reason
	}
	return nil
}

// neverOpen are the names of frames, code, namespaces, loaders, the pickle
// protocol and the walk down the class graph.
var neverOpen = strings.Fields(`
	__builtins__ __closure__ __code__ __getnewargs__ __getnewargs_ex__ __getstate__ __globals__ __import__ __loader__
	__reduce__ __reduce_ex__ __setstate__ __spec__ __subclasses__ ag_code ag_frame cr_code cr_frame cr_origin f_back
	f_builtins f_code f_generator f_globals f_locals f_trace gi_code gi_frame tb_frame tb_next`)

// NeverOpen returns the attribute names that lead out of guest code in some
// interpreter: every profile blocks them, derived ones too.
func NeverOpen() []string { return slices.Clone(neverOpen) }

package policy

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file tests profiles made from others and their comparison.

// A profile of one's own: from strict, one name more is blocked, one builtin
// and one module less exist.
func ExampleProfile_Derive() {
	strict, err := Load(Strict)
	if err != nil {
		panic(err)
	}
	own, err := strict.Derive("acme/1",
		Block("__class__", "Acme's programs have no use for types."),
		RemoveBuiltin("print"),
		RemoveModule("string"),
	)
	if err != nil {
		panic(err)
	}
	fmt.Println(own.Version, own.IsBlocked("__class__"), own.Builtins["print"] == "", strict.IsBlocked("__class__"))
	for _, line := range Diff(strict, own) {
		fmt.Println(line)
	}
	// Output:
	// acme/1 true true false
	// + attribute __class__: Acme's programs have no use for types.
	// - builtin print: Writes to the sandbox's output, which is counted and capped; file= takes guest objects only.
	// - module string: Constants and text templates; Formatter resolves attributes through the guarded reader.
}

func TestDeriveRefuses(t *testing.T) {
	strict := load(t, Strict)
	for name, c := range map[string]struct {
		version string
		change  Change
		message string
	}{
		"no version":         {"", Block("x", "r."), "not of the form"},
		"no number":          {"acme", Block("x", "r."), "not of the form"},
		"our own name":       {"strict/2", Block("x", "r."), "not of the form"},
		"never open":         {"acme/1", Open("__code__"), "no profile may open __code__"},
		"not blocked":        {"acme/1", Open("__class__"), "not there to be removed"},
		"blocked already":    {"acme/1", Block("__code__", "r."), "there already"},
		"no reason":          {"acme/1", AddBuiltin("eval", " "), "eval has no reason"},
		"no name":            {"acme/1", AddModule("", "r."), "a name is empty"},
		"unknown module":     {"acme/1", RemoveModule("os"), "not there to be removed"},
		"builtin is missing": {"acme/1", RemoveBuiltin("open"), "not there to be removed"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := strict.Derive(c.version, c.change)
			assert.ErrorContains(t, err, c.message)
		})
	}
}

func TestDeriveLeavesTheBaseAlone(t *testing.T) {
	strict := load(t, Strict)
	before := strict.Digest()
	own, err := strict.Derive("acme/2", Open("__func__"), Open("__dict__"), AddBuiltin("eval", "Programs are formulas."),
		RemoveBuiltin("exit"), AddModule("json", "Reads documents."))
	require.NoError(t, err)
	assert.Equal(t, before, strict.Digest())
	assert.Equal(t, "acme", own.Name)
	assert.False(t, own.IsBlocked("__func__"))
	assert.False(t, own.OpenOnGuestMethods("__func__"))
	assert.NotContains(t, own.Builtins, "exit")
	assert.Contains(t, own.Modules, "json")
	assert.Len(t, Diff(strict, own), 5)
	assert.Empty(t, Diff(strict, strict))
}

func TestDiffOfTheProfiles(t *testing.T) {
	lines := Diff(load(t, Strict), load(t, Compat))
	assert.Contains(t, fmt.Sprint(lines), "- attribute __mro__: ")
	for _, name := range NeverOpen() {
		assert.NotContains(t, fmt.Sprint(lines), "- attribute "+name+": ")
	}
}

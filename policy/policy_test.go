// Tests of the policy data and of the checks that decode makes on it.
package policy

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// neverBuiltins are names that no profile may offer as builtins: each reaches a
// file, a terminal or the compiler.
var neverBuiltins = []string{"open", "input", "breakpoint", "help", "eval", "exec", "compile"}

func load(t *testing.T, name string) *Profile {
	t.Helper()
	profile, err := Load(name)
	require.NoError(t, err)
	return profile
}

func TestLoadKnowsEveryProfile(t *testing.T) {
	for _, name := range Names() {
		profile := load(t, name)
		assert.Equal(t, name, profile.Name)
		assert.Regexp(t, "^"+name+`/[1-9][0-9]*$`, profile.Version)
	}
}

func TestLoadRefusesUnknownNames(t *testing.T) {
	for _, name := range []string{"", "Strict", "strict.json", "../policy/strict", "none"} {
		_, err := Load(name)
		assert.ErrorContains(t, err, "unknown policy profile", name)
	}
}

func TestEveryReasonIsASentenceOfItsOwn(t *testing.T) {
	for _, name := range Names() {
		profile := load(t, name)
		for _, list := range []map[string]string{profile.Blocked, profile.Builtins, profile.Modules, profile.Objects} {
			for entry, reason := range list {
				assert.True(t, strings.HasSuffix(reason, "."), "%s: %s", name, entry)
				assert.Greater(t, len(strings.Fields(reason)), 2, "%s: %s", name, entry)
			}
		}
	}
}

func TestBlockedReasonsDiffer(t *testing.T) {
	for _, name := range Names() {
		seen := map[string]string{}
		for entry, reason := range load(t, name).Blocked {
			assert.Empty(t, seen[reason], "%s: %s", name, entry)
			seen[reason] = entry
		}
	}
}

func TestStrictContainsCompat(t *testing.T) {
	strict, compat := load(t, Strict), load(t, Compat)
	assert.Subset(t, strict.BlockedNames(), compat.BlockedNames())
	assert.Subset(t, compat.BuiltinNames(), strict.BuiltinNames())
	assert.Subset(t, compat.ModuleNames(), strict.ModuleNames())
	assert.Less(t, len(compat.Blocked), len(strict.Blocked))
}

func TestNoProfileOpensAWayOut(t *testing.T) {
	for _, name := range Names() {
		profile := load(t, name)
		for _, attribute := range NeverOpen() {
			assert.True(t, profile.IsBlocked(attribute), "%s: %s", name, attribute)
			assert.False(t, profile.OpenOnGuestMethods(attribute), "%s: %s", name, attribute)
		}
		for _, builtin := range neverBuiltins {
			assert.NotContains(t, profile.Builtins, builtin, name)
		}
	}
}

func TestExceptionsForGuestMethods(t *testing.T) {
	strict, compat := load(t, Strict), load(t, Compat)
	assert.True(t, strict.OpenOnGuestMethods("__func__"))
	assert.False(t, strict.OpenOnGuestMethods("__self__"))
	assert.True(t, compat.OpenOnGuestMethods("__func__"))
	assert.True(t, compat.OpenOnGuestMethods("__self__"))
	for _, profile := range []*Profile{strict, compat} {
		for name := range profile.guestMethods {
			assert.True(t, profile.IsBlocked(name), "%s: %s", profile.Name, name)
		}
	}
}

func TestNameListsAreSorted(t *testing.T) {
	strict := load(t, Strict)
	for _, names := range [][]string{strict.BlockedNames(), strict.BuiltinNames(), strict.ModuleNames()} {
		assert.NotEmpty(t, names)
		assert.IsIncreasing(t, names)
	}
}

func TestDecodeRefusesBrokenData(t *testing.T) {
	const tail = `"builtins": [{"name": "len", "reason": "r."}], "modules": [{"name": "math", "reason": "r."}], "objects": [{"name": "function", "reason": "r."}]`
	cases := map[string]struct{ text, message string }{
		"no JSON":         {`{`, "decode"},
		"unknown field":   {`{"allowed": []}`, "unknown field"},
		"nothing blocked": {`{"blocked_attributes": [], ` + tail + `}`, "empty or missing"},
		"missing list":    {`{"blocked_attributes": [{"name": "a", "reason": "r."}]}`, "builtins: empty or missing"},
		"no reason":       {`{"blocked_attributes": [{"name": "a"}], ` + tail + `}`, "a has no reason"},
		"no name":         {`{"blocked_attributes": [{"reason": "r."}], ` + tail + `}`, "out of order"},
		"duplicate": {`{"blocked_attributes": [{"name": "a", "reason": "r."}, {"name": "a", "reason": "r."}], ` + tail + `}`,
			"out of order"},
		"unsorted": {`{"blocked_attributes": [{"name": "b", "reason": "r."}, {"name": "a", "reason": "r."}], ` + tail + `}`,
			"out of order"},
		"unknown exception": {`{"blocked_attributes": [{"name": "a", "reason": "r.", "except": "always"}], ` + tail + `}`,
			"unknown exception"},
		"misplaced exception": {`{"blocked_attributes": [{"name": "a", "reason": "r."}], ` +
			`"builtins": [{"name": "len", "reason": "r.", "except": "guest-method"}], ` +
			`"modules": [{"name": "math", "reason": "r."}], "objects": [{"name": "function", "reason": "r."}]}`, "only blocked attributes"},
		"two documents": {`{"blocked_attributes": [{"name": "a", "reason": "r."}], ` + tail + `} {}`, "text after the document"},
	}
	for name, broken := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := decode([]byte(broken.text))
			assert.ErrorContains(t, err, broken.message)
		})
	}
}

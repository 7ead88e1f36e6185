// Test that released versions of the profiles stay as they are: releases.txt
// has each version with the digest of its data.
package policy

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// releases reads releases.txt: lines of version and digest.
func releases(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("releases.txt")
	require.NoError(t, err)
	out := map[string]string{}
	line := regexp.MustCompile(`^[a-z]+/[1-9][0-9]* [0-9a-f]{64}$`)
	for _, l := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(l, "#") {
			continue
		}
		require.Regexp(t, line, l)
		version, digest, _ := strings.Cut(l, " ")
		require.Empty(t, out[version], "%s is there twice", version)
		out[version] = digest
	}
	return out
}

func TestReleasedVersionsAreUnchanged(t *testing.T) {
	recorded := releases(t)
	for _, name := range Names() {
		p := load(t, name)
		assert.Equal(t, recorded[p.Version], p.Digest(),
			"the data of %s changed: raise its version and add the line\n%s %s\nto policy/releases.txt", p.Version, p.Version, p.Digest())
	}
}

func TestEveryVersionBeforeIsRecorded(t *testing.T) {
	recorded := releases(t)
	for _, name := range Names() {
		_, number, _ := strings.Cut(load(t, name).Version, "/")
		count := 0
		for version := range recorded {
			if strings.HasPrefix(version, name+"/") {
				count++
			}
		}
		assert.Equal(t, number, strconv.Itoa(count), name)
	}
}

func TestDigestSeesEveryChange(t *testing.T) {
	base := load(t, Strict)
	seen := map[string]string{base.Digest(): "unchanged"}
	changed := map[string]func(p *Profile){
		"a blocked name less": func(p *Profile) { delete(p.Blocked, "__code__") },
		"a blocked name more": func(p *Profile) { p.Blocked["x"] = "r." },
		"another reason":      func(p *Profile) { p.Blocked["__code__"] = "r." },
		"an exception less":   func(p *Profile) { delete(p.guestMethods, "__func__") },
		"a builtin less":      func(p *Profile) { delete(p.Builtins, "len") },
		"a builtin's reason":  func(p *Profile) { p.Builtins["len"] = "r." },
		"a module more":       func(p *Profile) { p.Modules["x"] = "r." },
		"an object less":      func(p *Profile) { delete(p.Objects, "module") },
	}
	for what, change := range changed {
		p := load(t, Strict)
		change(p)
		digest := p.Digest()
		assert.Empty(t, seen[digest], what)
		seen[digest] = what
	}
}

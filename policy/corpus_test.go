// Test that policy and corpus agree: every entry of a profile is named by a case
// of the corpus, and no case names an entry that does not exist.
package policy

import (
	"bufio"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testsField starts the header line in which a case names the policy entries it
// exercises.
const testsField = "#: tests:"

// namedEntries returns the policy entries ("attribute:__code__", "builtin:len",
// "module:math") that the cases of one profile name, each with one such case.
func namedEntries(t *testing.T, corpus fs.FS, profile string) map[string]string {
	t.Helper()
	named := map[string]string{}
	err := fs.WalkDir(corpus, ".", func(path string, file fs.DirEntry, err error) error {
		if err != nil || file.IsDir() || !strings.HasSuffix(path, ".py") {
			return err
		}
		header, err := readHeader(corpus, path)
		if err != nil || header.profile != profile {
			return err
		}
		for _, name := range header.tests {
			named[name] = path
		}
		return nil
	})
	require.NoError(t, err)
	return named
}

// header is the part of a case's header that matters here.
type header struct {
	profile string
	tests   []string
}

// readHeader reads the comment lines at the start of a case.
func readHeader(corpus fs.FS, path string) (header, error) {
	found := header{profile: Strict}
	file, err := corpus.Open(path)
	if err != nil {
		return found, err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() && strings.HasPrefix(lines.Text(), "#") {
		if rest, ok := strings.CutPrefix(lines.Text(), testsField); ok {
			found.tests = strings.Fields(rest)
		}
		if rest, ok := strings.CutPrefix(lines.Text(), "#: profile:"); ok {
			found.profile = strings.TrimSpace(rest)
		}
	}
	return found, lines.Err()
}

// entriesOf lists a profile's entries the way cases name them.
func entriesOf(p *Profile) map[string]bool {
	all := map[string]bool{}
	for _, name := range p.BlockedNames() {
		all["attribute:"+name] = true
	}
	for _, name := range p.BuiltinNames() {
		all["builtin:"+name] = true
	}
	for _, name := range p.ModuleNames() {
		all["module:"+name] = true
	}
	return all
}

func TestEveryEntryIsNamedByACase(t *testing.T) {
	corpus := os.DirFS("../corpus")
	strict, compat := load(t, Strict), load(t, Compat)
	inStrict := namedEntries(t, corpus, Strict)
	inCompat := namedEntries(t, corpus, Compat)
	for entry := range entriesOf(strict) {
		assert.Contains(t, inStrict, entry, "no strict case tests it")
	}
	for entry := range entriesOf(compat) {
		// What both profiles have in common is tested under strict, except for
		// the blocked names: compat must show that it keeps them.
		_, common := inStrict[entry]
		if strings.HasPrefix(entry, "attribute:") || !common {
			assert.Contains(t, inCompat, entry, "no compat case tests it")
		}
	}
}

func TestCasesNameOnlyExistingEntries(t *testing.T) {
	corpus := os.DirFS("../corpus")
	for _, name := range Names() {
		entries := entriesOf(load(t, name))
		for entry, path := range namedEntries(t, corpus, name) {
			assert.True(t, entries[entry], "%s names %s", path, entry)
		}
	}
}

// Test that policy, threats and corpus agree: every entry of a profile and
// every threat is named by a case of the corpus, every security case names one,
// and no case names what does not exist.
package policy

import (
	"bufio"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testsField starts the header line in which a case names the policy entries
// and the threats that it exercises.
const testsField = "#: tests:"

// header is the part of a case's header that matters here.
type header struct {
	path     string
	profile  string
	security bool
	tests    []string
}

// headers reads the headers of all cases.
func headers(corpus fs.FS) ([]header, error) {
	var all []header
	err := fs.WalkDir(corpus, ".", func(path string, file fs.DirEntry, err error) error {
		if err != nil || file.IsDir() || !strings.HasSuffix(path, ".py") {
			return err
		}
		found, err := readHeader(corpus, path)
		all = append(all, found)
		return err
	})
	return all, err
}

// readHeader reads the comment lines at the start of a case.
func readHeader(corpus fs.FS, path string) (header, error) {
	found := header{path: path, profile: Strict}
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
		found.security = found.security || lines.Text() == "#: kind: security"
	}
	return found, lines.Err()
}

// entriesOf lists a profile's entries the way cases name them.
func entriesOf(p *Profile) map[string]bool {
	all := map[string]bool{}
	for _, s := range p.Sections() {
		for name := range s.Entries {
			all[s.Kind+":"+name] = true
		}
	}
	return all
}

// named returns what the cases of one profile name, each with one such case.
func named(cases []header, profile string) map[string]string {
	out := map[string]string{}
	for _, c := range cases {
		if c.profile == profile {
			for _, name := range c.tests {
				out[name] = c.path
			}
		}
	}
	return out
}

// untested lists what no case names: entries of the profiles, and threats. What
// both profiles have in common is tested under strict, except for the blocked
// names: compat must show that it keeps them.
func untested(strict, compat *Profile, threats map[string]bool, cases []header) []string {
	inStrict, inCompat := named(cases, Strict), named(cases, Compat)
	var out []string
	for entry := range entriesOf(strict) {
		if inStrict[entry] == "" {
			out = append(out, "no strict case tests "+entry)
		}
	}
	for entry := range entriesOf(compat) {
		if inCompat[entry] == "" && (strings.HasPrefix(entry, "attribute:") || inStrict[entry] == "") {
			out = append(out, "no compat case tests "+entry)
		}
	}
	for threat := range threats {
		if inStrict[threat] == "" {
			out = append(out, "no case tests "+threat)
		}
	}
	slices.Sort(out)
	return out
}

// misnamed lists the cases that name what does not exist, and the security
// cases that name nothing.
func misnamed(profiles map[string]*Profile, threats map[string]bool, cases []header) []string {
	var out []string
	for _, c := range cases {
		p := profiles[c.profile]
		if p == nil {
			out = append(out, c.path+": unknown profile "+c.profile)
			continue
		}
		if c.security && len(c.tests) == 0 {
			out = append(out, c.path+": names no entry and no threat")
		}
		known := entriesOf(p)
		maps.Copy(known, threats)
		// A strict case may show that a name which only compat blocks is open,
		// and the other way round.
		for _, other := range profiles {
			if c.profile != Strict {
				maps.Copy(known, entriesOf(other))
			}
		}
		for _, name := range c.tests {
			if !known[name] {
				out = append(out, fmt.Sprintf("%s: names %s", c.path, name))
			}
		}
	}
	slices.Sort(out)
	return out
}

// threatLine is the heading of a threat in docs/threat-model.md.
var threatLine = regexp.MustCompile(`(?m)^### T([0-9]+)\. `)

// threatsOf lists the threats of a threat model the way cases name them.
func threatsOf(text string) map[string]bool {
	out := map[string]bool{}
	for _, m := range threatLine.FindAllStringSubmatch(text, -1) {
		out["threat:"+m[1]] = true
	}
	return out
}

func realThreats(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("../docs/threat-model.md")
	require.NoError(t, err)
	return threatsOf(string(text))
}

func realCases(t *testing.T) []header {
	t.Helper()
	cases, err := headers(os.DirFS("../corpus"))
	require.NoError(t, err)
	return cases
}

// few asserts that there is nothing to complain about, and shows some of it.
func few(t *testing.T, complaints []string) {
	t.Helper()
	for _, c := range complaints[:min(10, len(complaints))] {
		t.Error(c)
	}
}

func TestEveryEntryIsNamedByACase(t *testing.T) {
	few(t, untested(load(t, Strict), load(t, Compat), realThreats(t), realCases(t)))
}

func TestEveryCaseNamesAnEntry(t *testing.T) {
	profiles := map[string]*Profile{Strict: load(t, Strict), Compat: load(t, Compat)}
	few(t, misnamed(profiles, realThreats(t), realCases(t)))
}

// TestTheseChecksFail breaks the agreement on purpose, in memory, in each of
// the ways that the checks above are there to find.
func TestTheseChecksFail(t *testing.T) {
	strict := &Profile{Name: Strict, Blocked: map[string]string{"__code__": "r."}, Builtins: map[string]string{"len": "r."}}
	compat := &Profile{Name: Compat, Blocked: map[string]string{"__code__": "r."}, Builtins: map[string]string{"len": "r."}}
	profiles := map[string]*Profile{Strict: strict, Compat: compat}
	threats := threatsOf("### T1. A threat\n\ntext\n")
	require.Equal(t, map[string]bool{"threat:1": true}, threats)
	good := fstest.MapFS{
		"a/one.py": {Data: []byte("#: about: one\n#: kind: security\n#: tests: attribute:__code__ threat:1\n\nx\n")},
		"a/two.py": {Data: []byte("#: about: two\n#: kind: security\n#: profile: compat\n#: tests: attribute:__code__\n\nx\n")},
		"b/len.py": {Data: []byte("#: about: len\n#: kind: language\n#: tests: builtin:len\n\nx\n")},
	}
	check := func(t *testing.T, corpus fstest.MapFS) (missing, wrong []string) {
		t.Helper()
		cases, err := headers(corpus)
		require.NoError(t, err)
		return untested(strict, compat, threats, cases), misnamed(profiles, threats, cases)
	}
	missing, wrong := check(t, good)
	require.Empty(t, missing)
	require.Empty(t, wrong)
	broken := map[string]struct{ file, text, missing, wrong string }{
		"a strict case is gone":   {"a/one.py", "", "no strict case tests attribute:__code__", ""},
		"a threat is not named":   {"a/one.py", "#: kind: security\n#: tests: attribute:__code__\n", "no case tests threat:1", ""},
		"a compat case is gone":   {"a/two.py", "", "no compat case tests attribute:__code__", ""},
		"a builtin is not named":  {"b/len.py", "#: kind: language\n", "no strict case tests builtin:len", ""},
		"a case names no entry":   {"a/new.py", "#: kind: security\n\nx\n", "", "a/new.py: names no entry and no threat"},
		"a case names a misprint": {"a/new.py", "#: kind: security\n#: tests: attribute:__cod__\n", "", "a/new.py: names attribute:__cod__"},
		"a case names no threat":  {"a/new.py", "#: kind: security\n#: tests: threat:2\n", "", "a/new.py: names threat:2"},
		"a case names no profile": {"a/new.py", "#: kind: security\n#: profile: none\n#: tests: threat:1\n", "", "a/new.py: unknown profile none"},
		"the name is in the text": {"b/len.py", "#: kind: language\n\n#: tests: builtin:len\n", "no strict case tests builtin:len", ""},
		"compat does not count":   {"a/one.py", "#: kind: security\n#: profile: compat\n#: tests: attribute:__code__ threat:1\n", "no strict case tests attribute:__code__", ""},
	}
	for name, b := range broken {
		t.Run(name, func(t *testing.T) {
			corpus := maps.Clone(good)
			delete(corpus, b.file)
			if b.text != "" {
				corpus[b.file] = &fstest.MapFile{Data: []byte(b.text)}
			}
			missing, wrong := check(t, corpus)
			if b.missing != "" {
				assert.Contains(t, missing, b.missing)
			}
			if b.wrong != "" {
				assert.Contains(t, wrong, b.wrong)
			}
		})
	}
}

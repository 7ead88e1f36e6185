package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/corpus"
)

// This file finds out which cases reach which derived guard, so that each is
// tried with those alone: one run of every case, the switches telling what they
// are passed by. The result is kept beside the binary. Tests: mutate_test.go.

// reachFamilies are the families whose cases are to notice derived guards.
var reachFamilies = []string{"attack_engine", "host_callbacks", "host_classes", "host_functions", "host_handles", "host_values", "limits"}

// findReach fills r.reach, from the file that an earlier run has left if the
// binary is the same.
func (r *runner) findReach() error {
	kept := r.binary + ".reach"
	if old, err := os.Stat(kept); err == nil {
		if binary, err := os.Stat(r.binary); err == nil && old.ModTime().After(binary.ModTime()) {
			text, err := os.ReadFile(kept)
			if err != nil {
				return errors.WithStack(err)
			}
			return errors.Wrap(json.Unmarshal(text, &r.reach), kept)
		}
	}
	cases, err := corpus.Cases(reachFamilies...)
	if err != nil {
		return err
	}
	reached := map[string][]string{} // by case
	for _, c := range cases {
		name := c.Family + "/" + c.Name
		cmd := exec.Command(r.binary, "-test.run", casesPattern([]string{name}))
		cmd.Dir = filepath.Join(r.root, "go", "pynterp")
		cmd.Env = append(os.Environ(), "PYNTERP_MUTANT=reach")
		text, err := cmd.CombinedOutput()
		if err != nil {
			return errors.Wrapf(err, "%s: %s", name, text)
		}
		reached[name] = sitesIn(string(text))
	}
	r.reach = byReach(reached)
	text, err := json.Marshal(r.reach)
	if err != nil {
		return errors.WithStack(err)
	}
	return errors.WithStack(os.WriteFile(kept, text, 0o644))
}

var reachedLine = regexp.MustCompile(`(?m)^reached (\S+)$`)

func sitesIn(text string) []string {
	var out []string
	for _, m := range reachedLine.FindAllStringSubmatch(text, -1) {
		out = append(out, m[1])
	}
	return out
}

// byReach turns sites by case into cases by site, those that reach few sites
// first: they were written for one of them.
func byReach(reached map[string][]string) map[string][]string {
	out := map[string][]string{}
	for name, sites := range reached {
		for _, s := range sites {
			out[s] = append(out[s], name)
		}
	}
	for _, names := range out {
		sort.Slice(names, func(i, j int) bool {
			a, b := len(reached[names[i]]), len(reached[names[j]])
			return a < b || a == b && names[i] < names[j]
		})
	}
	return out
}

// casesPattern is what -test.run wants for cases that are called family/name.
func casesPattern(names []string) string {
	var family, name []string
	for _, c := range names {
		f, n, _ := strings.Cut(c, "/")
		family, name = append(family, f), append(name, n)
	}
	return "^TestCorpus$/^(" + strings.Join(family, "|") + ")$/^(" + strings.Join(name, "|") + ")$"
}

const (
	portion  = 12  // cases that are run together
	maxCases = 120 // cases that a guard is tried with
)

// tryCases runs the cases a portion at a time until one notices that the guard
// is off.
func (r *runner) tryCases(g Guard, names []string) outcome {
	names = likelyFirst(names, strings.HasPrefix(g.About, "enter"))
	names = names[:min(len(names), maxCases)]
	for len(names) > 0 {
		n := min(len(names), portion)
		if out := r.once(g, casesPattern(names[:n]), "-test.failfast"); out.caught() {
			return out
		}
		names = names[n:]
	}
	return outcome{}
}

// likelyFirst puts the cases of depth, or those of memory, before the others,
// and before these the cases of one operation: without the guard they end soon
// and fail, where those that go on until the limit may end in no answer.
func likelyFirst(names []string, depth bool) []string {
	likely := regexp.MustCompile(`/(mem_|hidden_|.*_growth$)`)
	if depth {
		likely = regexp.MustCompile(`/(.*deep|.*recursion|nest)`)
	}
	var once, first, rest []string
	for _, n := range names {
		switch {
		case !depth && (strings.Contains(n, "/once_") || strings.HasSuffix(n, "_count_as_memory")):
			once = append(once, n)
		case likely.MatchString(n):
			first = append(first, n)
		default:
			rest = append(rest, n)
		}
	}
	return append(append(once, first...), rest...)
}

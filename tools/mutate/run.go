package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/pkg/errors"
)

// This file builds the test binary with all switches and runs it with one
// guard off.

// securityFamilies are the corpus families that attack the sandbox, and
// securityTests the tests beside them, but for the one that walks.
const (
	securityFamilies = "attack_.*|host_.*|limits|policy_builtins|imports"
	securityTests    = "TestInvariant[^A].*|TestInvariantAllowedByList|TestIsolation.*"
)

// memoryLimit bounds a run in which sizes are not charged, in KiB.
const memoryLimit = 3 << 20

type runner struct {
	root, work, binary string
	reach              map[string][]string // by derived guard, the cases that reach it
}

// build compiles the tests of package pynterp with the overlay.
func (r *runner) build(sources map[string][]byte) error {
	if r.binary == "" {
		r.binary = filepath.Join(r.work, "pynterp.test")
	} else if _, err := os.Stat(r.binary); err == nil {
		return nil
	}
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	n := 0
	for name, text := range sources {
		n++
		copied := filepath.Join(r.work, fmt.Sprintf("%d.go", n))
		if err := os.WriteFile(copied, text, 0o644); err != nil {
			return errors.WithStack(err)
		}
		overlay.Replace[name] = copied
	}
	text, err := json.Marshal(overlay)
	if err != nil {
		return errors.WithStack(err)
	}
	list := filepath.Join(r.work, "overlay.json")
	if err := os.WriteFile(list, text, 0o644); err != nil {
		return errors.WithStack(err)
	}
	cmd := exec.Command("go", "test", "-c", "-overlay", list, "-o", r.binary, "./go/pynterp")
	cmd.Dir, cmd.Stdout, cmd.Stderr = r.root, os.Stderr, os.Stderr
	return errors.Wrap(cmd.Run(), "go test -c")
}

// outcome is what a run without a guard showed.
type outcome struct {
	failed []string
	broken string // the run did not end as a run of tests does
	late   bool   // it took too long
}

func (o outcome) caught() bool { return len(o.failed) > 0 || o.broken != "" }

func (o outcome) String() string {
	shown := o.failed
	more := ""
	if len(shown) > 6 {
		shown, more = shown[:6], fmt.Sprintf(" and %d more", len(o.failed)-6)
	}
	text := strings.Join(shown, " ") + more
	if o.broken != "" {
		text += " (" + o.broken + ")"
	}
	return text
}

// hung matches the cases that ran when the time was over, and had for long: a
// case takes a second or two.
var hung = regexp.MustCompile(`(?m)^\s+TestCorpus/(\S+) \((?:[2-9][0-9]s|\d+m\d+s)\)`)

var failure = regexp.MustCompile(`(?m)^\s*--- FAIL: (?:TestCorpus/)?(\S+)`)

// try runs the tests with the guard off.
func (r *runner) try(g Guard) outcome {
	families, tests := securityFamilies, securityTests
	for _, s := range scope {
		if strings.HasPrefix(g.Name, s.group) {
			families, tests = s.families, s.tests
			break
		}
	}
	if strings.HasPrefix(g.Name, "site:") {
		if out := r.tryCases(g, r.reach[g.Name]); out.caught() || tests == "" {
			return out
		}
		families = ""
	}
	var patterns []string
	if families != "" {
		patterns = append(patterns, "^(TestCorpus)$/^("+families+")$")
	}
	if tests != "" {
		patterns = append(patterns, "^("+tests+")$")
	}
	if len(g.Cases) > 0 {
		patterns = []string{casesPattern(g.Cases)}
	}
	var all outcome
	for _, p := range patterns {
		out := r.once(g, p)
		if out.late { // the collector may be at its limit without end, or memory be at its own soon
			out = r.once(g, p)
		}
		all.failed = append(all.failed, out.failed...)
		if out.broken != "" {
			all.broken, all.late = out.broken, out.late
		}
		if all.caught() {
			break
		}
	}
	return all
}

// once runs the tests that the pattern names with the guard off.
func (r *runner) once(g Guard, pattern string, flags ...string) outcome {
	// A guard may be what keeps the process within the machine's memory.
	seconds := 90
	if strings.HasPrefix(g.Name, "site:") {
		seconds = 30
	}
	// With -test.v a case that failed is told of at once, whatever becomes of the
	// others.
	args := append([]string{"-c", fmt.Sprintf("ulimit -v %d; exec \"$@\"", memoryLimit), "sh", "timeout", fmt.Sprint(seconds + 5), r.binary,
		"-test.run", pattern, "-test.timeout", fmt.Sprintf("%ds", seconds), "-test.parallel", "2", "-test.v"}, flags...)
	cmd := exec.Command("sh", args...)
	cmd.Dir = filepath.Join(r.root, "go", "pynterp")
	cmd.Env = append(os.Environ(), "PYNTERP_MUTANT="+g.Name, "GOMEMLIMIT=2GiB")
	text, err := cmd.CombinedOutput()
	var out outcome
	for _, m := range failure.FindAllStringSubmatch(string(text), -1) {
		if m[1] != "TestCorpus" && !slices.Contains(out.failed, m[1]) {
			out.failed = append(out.failed, m[1])
		}
	}
	for _, m := range hung.FindAllStringSubmatch(string(text), -1) {
		out.failed = append(out.failed, m[1]+" (did not end)")
	}
	if err != nil && len(out.failed) == 0 {
		line := regexp.MustCompile(`(?m)^(fatal error|panic|runtime).*$`).FindString(string(text))
		out.late = strings.Contains(line, "timed out") || strings.Contains(err.Error(), "124")
		out.broken = strings.TrimSpace("the process ended: " + err.Error() + " " + line)
	}
	return out
}

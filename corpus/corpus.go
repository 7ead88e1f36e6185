// Package corpus holds the test cases that every door of pynterp runs: Python
// programs with the outcome that they must have. README.md describes the
// format; this package embeds the cases, reads their headers and compares
// outcomes.
package corpus

import (
	"embed"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/pkg/errors"
)

//go:embed */*.py */*/*.py */*/*/*.py */*/*/*/*.py */*/*/*/*/*.py
var files embed.FS

// Case is a program and what must come of it.
type Case struct {
	Family, Name string
	Source       string // the whole file, header included
	About        string
	Kind         string   // "language" or "security"
	Profile      string   // policy profile
	Imports      []string // allowed roots; nil: all
	Modules      string   // folder beside the case: what is in it can be imported
	Env          []string // names of EnvNames that the host puts into the environment
	Tests        []string // policy entries
	Limits       map[string]string
	Want         Outcome
}

// EnvNames are what a host may put into a case's environment. README.md says
// what each is; every door makes them in its own language.
var EnvNames = []string{
	"Account", "Open", "account", "apply", "count", "echo", "fail", "keep", "kept", "kinds", "poke", "same", "settings",
	"settings_now", "token",
}

// Outcome is how a program ended. Raises and Limit exclude each other.
type Outcome struct {
	Result    string // repr(RESULT)
	HasResult bool
	Raises    string // "Type: message", or "Type"
	Limit     string
	Stdout    string
}

// Path is the case's file below the corpus folder.
func (c *Case) Path() string { return c.Family + "/" + c.Name + ".py" }

// Unpack writes the modules that a case can import below the folder dir and
// returns their own folder, "" for a case without modules.
func (c *Case) Unpack(dir string) (string, error) {
	if c.Modules == "" {
		return "", nil
	}
	modules, err := fs.Sub(files, c.Family+"/"+c.Modules)
	if err != nil {
		return "", errors.WithStack(err)
	}
	folder := filepath.Join(dir, c.Modules)
	return folder, errors.WithStack(os.CopyFS(folder, modules))
}

// Program is the case's source without its header.
func (c *Case) Program() string {
	_, program, _ := strings.Cut(c.Source, "\n\n")
	return program
}

// Cases returns the cases of the families, all of them if none is named, in
// order.
func Cases(families ...string) ([]*Case, error) {
	want := map[string]bool{}
	for _, f := range families {
		want[f] = true
	}
	paths, err := fs.Glob(files, "*/*.py")
	if err != nil {
		return nil, errors.WithStack(err)
	}
	sort.Strings(paths)
	var out []*Case
	for _, p := range paths {
		family := path.Dir(p)
		if len(want) > 0 && !want[family] || family == "bench" && !want["bench"] {
			continue
		}
		text, err := files.ReadFile(p)
		if err != nil {
			return nil, errors.WithStack(err)
		}
		c, err := Parse(string(text))
		if err != nil {
			return nil, errors.Wrap(err, p)
		}
		c.Family, c.Name = family, strings.TrimSuffix(path.Base(p), ".py")
		out = append(out, c)
	}
	return out, nil
}

// Parse reads a case's header.
func Parse(text string) (*Case, error) {
	c := &Case{Source: text, Kind: "language", Profile: "strict", Imports: []string{}, Limits: map[string]string{}}
	inStdout := false
	for _, line := range strings.Split(text, "\n") {
		if rest, ok := strings.CutPrefix(line, "#|"); ok {
			if !inStdout {
				return nil, errors.New("output line outside stdout")
			}
			if rest == "\\" {
				c.Want.Stdout = strings.TrimSuffix(c.Want.Stdout, "\n")
				continue
			}
			c.Want.Stdout += strings.TrimPrefix(rest, " ") + "\n"
			continue
		}
		rest, ok := strings.CutPrefix(line, "#: ")
		if !ok {
			break
		}
		key, val, _ := strings.Cut(rest, ":")
		val = strings.TrimPrefix(val, " ")
		inStdout = key == "stdout"
		if err := c.set(key, val); err != nil {
			return nil, err
		}
	}
	if c.About == "" {
		return nil, errors.New("no about line")
	}
	return c, nil
}

func (c *Case) set(key, val string) error {
	switch key {
	case "about":
		c.About = val
	case "kind":
		c.Kind = val
	case "profile":
		c.Profile = val
	case "imports":
		c.Imports = strings.Fields(val)
		if val == "safe" || val == "all" {
			c.Imports = nil
		}
	case "modules":
		c.Modules = val
	case "env":
		c.Env = strings.Fields(val)
		for _, name := range c.Env {
			if !slices.Contains(EnvNames, name) {
				return errors.Errorf("unknown entry of the environment %q", name)
			}
		}
	case "tests":
		c.Tests = strings.Fields(val)
	case "limits":
		for _, f := range strings.Fields(val) {
			k, v, ok := strings.Cut(f, "=")
			if !ok {
				return errors.Errorf("limit %q has no value", f)
			}
			c.Limits[k] = v
		}
	case "result":
		c.Want.Result, c.Want.HasResult = unescape(val), true
	case "raises":
		c.Want.Raises = unescape(val)
	case "limit":
		c.Want.Limit = val
	case "stdout":
	default:
		return errors.Errorf("unknown header %q", key)
	}
	return nil
}

// Limit returns the number that the case sets for a limit, 0 if none.
func (c *Case) Limit(name string) (int64, error) {
	v, ok := c.Limits[name]
	if !ok {
		return 0, nil
	}
	n, err := strconv.ParseInt(v, 10, 64)
	return n, errors.Wrap(err, name)
}

func unescape(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\n`, "\n").Replace(s)
}

// Differ compares an outcome with the expected one; it returns "" if they
// agree, and says what differs otherwise: of texts of many lines the first line
// that does.
func (c *Case) Differ(got Outcome) string {
	var b strings.Builder
	diff := func(what, want, got string) {
		if want == got {
			return
		}
		w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
		i := 0
		for i < len(w)-1 && i < len(g)-1 && w[i] == g[i] {
			i++
		}
		if len(w) > 1 || len(g) > 1 {
			what += " line " + strconv.Itoa(i+1)
		}
		b.WriteString(what + "\n  want " + strconv.Quote(w[i]) + "\n  got  " + strconv.Quote(g[i]) + "\n")
	}
	diff("limit", c.Want.Limit, got.Limit)
	diff("raises", c.Want.Raises, got.Raises)
	if c.Want.Limit == "" && c.Want.Raises == "" {
		diff("result", c.Want.Result, got.Result)
	}
	diff("stdout", c.Want.Stdout, got.Stdout)
	return b.String()
}

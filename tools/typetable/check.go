package main

// This file compares the table with pynterp, with the corpus and with the
// reasons given in docs/differences.md.

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

//go:embed table.txt
var table string

//go:embed probe.py
var probe string

// coveredTypes are the types each of whose methods a corpus case must mention,
// in one of the families.
var coveredTypes = map[string][]string{
	"int":          {"int"},
	"bool":         {"bool", "int"},
	"float":        {"float"},
	"complex":      {"complex"},
	"str":          {"str", "str_codecs", "format_spec", "percent_format"},
	"bytes":        {"bytes", "percent_format", "str_codecs"},
	"bytearray":    {"bytearray", "bytes", "percent_format"},
	"memoryview":   {"memoryview"},
	"object":       {"object"},
	"type":         {"type"},
	"property":     {"property"},
	"classmethod":  {"classmethod"},
	"staticmethod": {"staticmethod", "classmethod"},
	"super":        {"super"},
	"list":         {"list", "slicing"},
	"tuple":        {"tuple"},
	"slice":        {"slice", "slicing"},
	"dict":         {"dict"},
	"set":          {"set"},
	"frozenset":    {"frozenset"},
	"range":        {"range"},
	"enumerate":    {"enumerate"},
	"zip":          {"zip"},
	"map":          {"map"},
	"filter":       {"filter"},
	"reversed":     {"reversed"},
}

// An entry is a line of the table, or of what pynterp has.
type entry struct{ typ, name, doc, sig string }

func (e entry) String() string { return e.typ + "." + e.name }

func entries(text, separator string) []entry {
	var out []entry
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.SplitN(line, separator, 4)
		out = append(out, entry{f[0], f[1], f[2], f[3]})
	}
	return out
}

// checkTable returns what is not as it should be.
func checkTable(differences string) ([]string, error) {
	excused, err := readExcused(differences)
	if err != nil {
		return nil, err
	}
	want := entries(table, " ")
	have, err := runProbe(want)
	if err != nil {
		return nil, err
	}
	texts, err := corpusTexts()
	if err != nil {
		return nil, err
	}
	var found []string
	for _, w := range want {
		if excused[w.String()] || excused["*."+w.name] {
			continue
		}
		h, ok := have[w.String()]
		if !ok {
			found = append(found, w.String()+": missing")
			continue
		}
		found = append(found, compare(w, h)...)
		if families, ok := coveredTypes[w.typ]; ok && w.name != "-" && !mentioned(texts, families, w.name) {
			found = append(found, w.String()+": in no corpus case of "+strings.Join(families, ", "))
		}
	}
	return found, nil
}

// compare tells a docstring that is missing or CPython's, and a signature that
// is not the same. One that pynterp does not show at all is no finding.
func compare(want, have entry) []string {
	var found []string
	switch {
	case want.doc != "-" && have.doc == "''":
		found = append(found, want.String()+": no docstring")
	case want.doc != "-" && want.doc == fingerprint(strings.Trim(have.doc, `'"`)):
		found = append(found, want.String()+": its docstring is CPython's")
	}
	if have.sig != "-" && have.sig != want.sig {
		found = append(found, fmt.Sprintf("%s: signature %s, want %s", want, have.sig, want.sig))
	}
	return found
}

// fingerprint is record.py's, of a text whose words one space separates.
func fingerprint(text string) string {
	h := uint64(0xcbf29ce484222325)
	for _, b := range []byte(strings.ReplaceAll(strings.ReplaceAll(text, `\'`, "'"), `\\`, `\`)) {
		h = (h ^ uint64(b)) * 0x100000001b3
	}
	return fmt.Sprintf("%016x", h)
}

// runProbe runs probe.py and returns what it prints, by type and name.
func runProbe(want []entry) (map[string]entry, error) {
	var source, out bytes.Buffer
	source.WriteString("WANTED = [")
	for _, w := range want {
		fmt.Fprintf(&source, "(%q, %s, %q), ", w.typ, w.typ, w.name)
	}
	source.WriteString("]\n" + probe)
	sandbox, err := pynterp.New(pynterp.Config{Policy: "compat", Host: host.Host{Stdout: &out}})
	if err != nil {
		return nil, err
	}
	result, err := sandbox.RunSource(context.Background(), source.String(), "probe.py", sandbox.NewEnv())
	if err != nil {
		return nil, err
	}
	if result.Exception != nil {
		return nil, errors.New(result.Exception.Error())
	}
	have := map[string]entry{}
	for _, e := range entries(out.String(), "\t") {
		have[e.String()] = e
	}
	return have, nil
}

// corpusTexts are the sources of the cases, by family.
func corpusTexts() (map[string]string, error) {
	cases, err := corpus.Cases()
	if err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for _, c := range cases {
		_, program, _ := strings.Cut(c.Source, "\n\n")
		texts[c.Family] += program
	}
	return texts, nil
}

// mentioned reports whether a case of the families has the name in its program.
func mentioned(texts map[string]string, families []string, name string) bool {
	word := regexp.MustCompile(`\b` + name + `\b`)
	for _, family := range families {
		if word.MatchString(texts[family]) {
			return true
		}
	}
	return false
}

// methodsTitle heads the table in docs/differences.md whose rows excuse names:
// type.name, or *.name for all types, in backquotes in the first column.
const methodsTitle = "## Methods"

func readExcused(path string) (map[string]bool, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, errors.WithStack(err)
	}
	_, section, ok := strings.Cut(string(text), methodsTitle)
	if !ok {
		return nil, errors.Errorf("%s has no section %q", path, methodsTitle)
	}
	excused := map[string]bool{}
	quoted := regexp.MustCompile("`([a-z*]+\\.\\w+)`")
	for line := range strings.Lines(section) {
		cells := strings.Split(line, "|")
		if len(cells) < 4 || strings.TrimSpace(cells[2]) == "" {
			continue
		}
		for _, m := range quoted.FindAllStringSubmatch(cells[1], -1) {
			excused[m[1]] = true
		}
	}
	return excused, nil
}

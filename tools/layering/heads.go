package layering

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/pkg/errors"
)

// This file checks that the tests which the head comments of files name exist.
// Tests: heads_test.go.

var (
	testFile     = regexp.MustCompile(`[\w./-]*\w_test\.go\b`)
	corpusFamily = regexp.MustCompile(`\bcorpus/([a-z0-9_]+)(\*|\.\w)?`)
)

// CheckHeads returns one line for each test file and each corpus family that
// the head of a Go file below root names and that is not there. A test file
// stands beside the file that names it, or is named from root; attack_* stands
// for the families whose names begin so. The head is all comments above the
// first declaration and its own comment.
func CheckHeads(root string, families []string) ([]string, error) {
	var found []string
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		switch name := filepath.Base(file); {
		case err != nil:
			return err
		case entry.IsDir() && file != root && (name == "testdata" || strings.HasPrefix(name, ".")):
			return filepath.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		head, err := headOf(file)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		for _, name := range missingTests(root, filepath.Dir(file), head, families) {
			found = append(found, fmt.Sprintf("%s: there is no %s", filepath.ToSlash(rel), name))
		}
		return nil
	})
	sort.Strings(found)
	return found, errors.WithStack(err)
}

// headOf returns the text of a file's head.
func headOf(file string) (string, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		return "", errors.WithStack(err)
	}
	end := parsed.FileEnd
	for _, d := range parsed.Decls {
		doc := (*ast.CommentGroup)(nil)
		switch d := d.(type) {
		case *ast.FuncDecl:
			doc = d.Doc
		case *ast.GenDecl:
			if d.Tok == token.IMPORT {
				continue
			}
			doc = d.Doc
		}
		if end = d.Pos(); doc != nil {
			end = doc.Pos()
		}
		break
	}
	var head strings.Builder
	for _, c := range parsed.Comments {
		if c.Pos() < end {
			head.WriteString(c.Text())
		}
	}
	return head.String(), nil
}

// missingTests returns what a head names that does not exist.
func missingTests(root, folder, head string, families []string) []string {
	var missing []string
	for _, name := range testFile.FindAllString(head, -1) {
		base := folder
		if strings.Contains(name, "/") {
			base = root
		}
		if _, err := os.Stat(filepath.Join(base, filepath.FromSlash(name))); err != nil {
			missing = append(missing, name)
		}
	}
	for _, m := range corpusFamily.FindAllStringSubmatch(head, -1) {
		family, after := m[1], m[2]
		there := func(f string) bool { return f == family || after == "*" && strings.HasPrefix(f, family) }
		if !strings.HasPrefix(after, ".") && !slices.ContainsFunc(families, there) {
			missing = append(missing, "corpus/"+family)
		}
	}
	return missing
}

// Package repo finds things of this checkout for the programs below tools/:
// its root, and the CPython that tools/oracle unpacks.
package repo

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/pkg/errors"
)

// OracleVariable names an environment variable with the path of a CPython 3.14
// to use in place of the one from tools/oracle.
const OracleVariable = "PYNTERP_ORACLE"

// Root is the nearest folder at or above dir that holds a go.mod.
func Root(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", errors.WithStack(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod here or above")
		}
		dir = parent
	}
}

// Oracle is the path of CPython 3.14. It runs tools/oracle, which fetches the
// interpreter the first time.
func Oracle(root string) (string, error) {
	if python := os.Getenv(OracleVariable); python != "" {
		return python, nil
	}
	cmd := exec.Command("go", "run", ".", "-path")
	cmd.Dir = filepath.Join(root, "tools", "oracle")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return "", errors.Wrap(err, "tools/oracle")
	}
	return strings.TrimSpace(string(out)), nil
}

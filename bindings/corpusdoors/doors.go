// Package corpusdoors runs the corpus through a door of pynterp that is a
// program: it writes cases to the program's standard input and reads outcomes
// from its standard output, all families in one process. The form is described
// in bindings/c/corpus_runner.c; bindings/python/tests/corpus_runner.py has the
// same. Tests: doors_test.go, which is also where the corpus is run.
package corpusdoors

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/corpus"
)

const (
	// maxField bounds a field that a door sends.
	maxField = 256 << 20
	// caseTimeout is the time limit of cases that have none: nothing in the
	// corpus takes near as long.
	caseTimeout = 5 * time.Minute
	// doorTimeout is how long a door may take for a case before it is ended.
	doorTimeout = 2 * caseTimeout
)

// secret is what the canaries beside security cases hold; corpus/README.md says
// what they are. The door plants those of its process's memory, plant the rest.
const secret = "canary-9c42-of-another-environment"

// plant puts the secret into the door's environment and into a file of the
// folder that it runs in.
func plant(cmd *exec.Cmd, folder string) error {
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "PYNTERP_CANARY="+secret)
	return errors.WithStack(os.WriteFile(filepath.Join(folder, "canary.txt"), []byte(secret), 0o600))
}

// leak reports a canary in what the door said of a case.
func leak(got corpus.Outcome) error {
	for _, text := range []string{got.Stdout, got.Raises, got.Result} {
		if strings.Contains(text, secret) {
			return errors.Errorf("the case reached a canary: %q", text)
		}
	}
	return nil
}

// Run feeds the cases to the command and calls outcome with what becomes of
// each, in order. err is set where the door could not run the case.
func Run(cmd *exec.Cmd, cases []*corpus.Case, outcome func(c *corpus.Case, got corpus.Outcome, err error)) error {
	in, err := cmd.StdinPipe()
	if err != nil {
		return errors.WithStack(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return errors.WithStack(err)
	}
	if err := cmd.Start(); err != nil {
		return errors.WithStack(err)
	}
	modules, err := os.MkdirTemp("", "corpus")
	if err != nil {
		return errors.WithStack(err)
	}
	defer os.RemoveAll(modules)
	written := make(chan error, 1)
	go func() { written <- writeCases(in, cases, modules) }()
	r := bufio.NewReader(out)
	watchdog := time.AfterFunc(doorTimeout, func() { _ = cmd.Process.Kill() })
	defer watchdog.Stop()
	for _, c := range cases {
		watchdog.Reset(doorTimeout)
		got, failed, err := readOutcome(r)
		if err != nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
			return errors.Wrapf(err, "the door ended at %s", c.Path())
		}
		if failed == nil {
			failed = leak(got)
		}
		outcome(c, got, failed)
	}
	if err := <-written; err != nil {
		return err
	}
	return errors.Wrap(cmd.Wait(), "the door's exit")
}

// writeCases writes the cases to the door; their modules go below the folder.
func writeCases(in io.WriteCloser, cases []*corpus.Case, folder string) error {
	w := bufio.NewWriter(in)
	for _, c := range cases {
		modules, err := c.Unpack(filepath.Join(folder, c.Family, c.Name))
		if err == nil {
			err = writeCase(w, c, modules)
		}
		if err != nil {
			return errors.Wrap(err, c.Path())
		}
	}
	if err := w.Flush(); err != nil {
		return errors.WithStack(err)
	}
	return errors.WithStack(in.Close())
}

func writeCase(w io.Writer, c *corpus.Case, modules string) error {
	fields := [][2]string{{"source", c.Source}, {"filename", c.Name + ".py"}, {"policy", c.Profile}}
	if c.Imports != nil {
		fields = append(fields, [2]string{"imports", strings.Join(c.Imports, "\n")})
	}
	for _, name := range []string{"steps", "memory", "depth", "output"} {
		n, err := c.Limit(name)
		if err != nil {
			return err
		}
		fields = append(fields, [2]string{name, strconv.FormatInt(n, 10)})
	}
	timeout := caseTimeout
	if text, ok := c.Limits["timeout"]; ok {
		var err error
		if timeout, err = time.ParseDuration(text); err != nil {
			return errors.WithStack(err)
		}
	}
	fields = append(fields, [2]string{"timeout", strconv.FormatInt(max(1, timeout.Milliseconds()), 10)})
	if modules != "" {
		fields = append(fields, [2]string{"modules", modules})
	}
	if len(c.Env) > 0 {
		fields = append(fields, [2]string{"env", strings.Join(c.Env, "\n")})
	}
	if c.Kind == "security" {
		fields = append(fields, [2]string{"canary", secret})
	}
	for _, f := range fields {
		if _, err := fmt.Fprintf(w, "%s %d\n%s\n", f[0], len(f[1]), f[1]); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "end\n")
	return err
}

// readOutcome reads what became of one case: failed is the door's own error,
// err is one of reading.
func readOutcome(r *bufio.Reader) (got corpus.Outcome, failed, err error) {
	for {
		name, text, err := readField(r)
		if err != nil {
			return got, nil, err
		}
		switch name {
		case "end":
			return got, failed, nil
		case "stdout":
			got.Stdout = text
		case "result":
			got.Result, got.HasResult = text, true
		case "raises":
			got.Raises = text
		case "limit":
			got.Limit = text
		case "error":
			failed = errors.New(text)
		case "leak":
			failed = errors.Errorf("the case reached a canary: %s", text)
		default:
			return got, nil, errors.Errorf("unknown field %q", name)
		}
	}
}

func readField(r *bufio.Reader) (name, text string, err error) {
	line, err := r.ReadString('\n')
	if err != nil {
		return "", "", errors.WithStack(err)
	}
	line = strings.TrimSuffix(line, "\n")
	if line == "end" {
		return line, "", nil
	}
	name, length, _ := strings.Cut(line, " ")
	n, err := strconv.Atoi(length)
	if err != nil || n < 0 || n > maxField {
		return "", "", errors.Errorf("bad field line %.80q", line)
	}
	buf := make([]byte, n+1)
	if _, err := io.ReadFull(r, buf); err != nil {
		return "", "", errors.WithStack(err)
	}
	return name, string(buf[:n]), nil
}

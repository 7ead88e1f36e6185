package stringmod_test

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/go/stdlib/stringmod"
)

// This file tests that sandboxes share the module's code and nothing else; what
// the module does is in corpus/string_module.

const program = `
import math, string
class Formatter(string.Formatter):
    mark = NAME
print(Formatter().format("{} {a}", 1, a=2), string.Template("$x").substitute(x=math.sqrt(4)), Formatter.mark)
for owner in string, string.Formatter, string.Formatter.format, string.capwords:
    try:
        owner.digits = "x"
    except (TypeError, AttributeError):
        print("read-only")
`

func TestSandboxesShareOnlyCode(t *testing.T) {
	require.NotEmpty(t, stringmod.Module().Source)
	var wait sync.WaitGroup
	for _, name := range []string{"a", "b", "c", "d"} {
		wait.Add(1)
		go func() {
			defer wait.Done()
			var out bytes.Buffer
			s, err := pynterp.New(pynterp.Config{Host: host.Host{Stdout: &out}})
			if !assert.NoError(t, err) {
				return
			}
			env := s.NewEnv()
			assert.NoError(t, env.Set("NAME", name))
			r, err := s.RunSource(context.Background(), program, "program.py", env)
			if assert.NoError(t, err) {
				assert.Nil(t, r.Exception)
				assert.Equal(t, "1 2 2.0 "+name+"\n"+strings.Repeat("read-only\n", 4), out.String())
			}
		}()
	}
	wait.Wait()
}

package pynterp_test

import (
	"context"
	goruntime "runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/policy"
)

// TestInvariantCompilingIsCharged: where a host gives its guest eval, the memory
// that compiling takes is charged before anything is compiled, and steps for
// each byte. The text is no expression, so that no code is left to be charged.
func TestInvariantCompilingIsCharged(t *testing.T) {
	strict, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	profile, err := strict.Derive("test/1", policy.AddBuiltin("eval", "Programs are formulas."))
	require.NoError(t, err)
	const source = "text = '(' + '1,' * 200000 + 'missing'\ntry:\n    eval(text)\nexcept BaseException:\n    print('caught')"
	for want, l := range map[string]limits.Limits{"memory": {Memory: 8 << 20}, "steps": {Steps: 1_000_000}} {
		s, err := pynterp.New(pynterp.Config{Profile: profile, Limits: l})
		require.NoError(t, err)
		_, err = s.RunSource(context.Background(), source, "program.py", s.NewEnv())
		var limit *pynterp.LimitError
		require.ErrorAs(t, err, &limit, want)
		require.Equal(t, want, limit.Limit)
	}
}

// compiledTexts are sources of code that is larger than it looks: in names,
// constants, instructions or inline caches. %d makes each another one.
var compiledTexts = map[string]string{
	"name":     `compile('n%d' + 'x' * 20000, 'f', 'eval')`,
	"filename": `compile('1', 'f%d' + 'x' * 20000, 'eval')`,
	"text":     `compile('"%d' + 'x' * 20000 + '"', 'f', 'eval')`,
	"bytes":    `compile('b"%d' + 'x' * 20000 + '"', 'f', 'eval')`,
	"doc":      `compile('def f(): "%d' + 'x' * 20000 + '"', 'f', 'exec')`,
	"tuple":    `compile('(' + '"%d", 1.5, ' * 2000 + ')', 'f', 'eval')`,
	"qualname": `compile('\n'.join(' ' * j + 'class C%d' + 'x' * 300 + ':' for j in range(50)) + ' 1', 'f', 'exec')`,
	"yields":   `run('def f():\n' + ' yield %d\n' * 300)`,
	"calls":    `run('def f():\n' + ' g(x=%d, y=2)\n' * 300)`,
	"lambdas":  `eval('[' + 'lambda: %d,' * 100 + ']')`,
	"failed":   `failed('f%d' + 'x' * 20000)`,
}

const compiledProgram = `
def run(text):
    names = {}
    exec(text, names)
    return names['f']
def failed(name):
    try:
        exec(compile('1 / 0', name, 'exec'))
    except ZeroDivisionError as error:
        return error
kept = []
while True:
    kept.append(eval(TEXT.replace('%d', str(len(kept)))))
`

// TestCompiledCodeCounts: what a guest compiles and keeps is part of its memory.
func TestCompiledCodeCounts(t *testing.T) {
	strict, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	var more []policy.Change
	for _, name := range []string{"compile", "eval", "exec"} {
		more = append(more, policy.AddBuiltin(name, "Programs are compiled."))
	}
	profile, err := strict.Derive("test/1", more...)
	require.NoError(t, err)
	const memory = 8 << 20
	for name, text := range compiledTexts {
		t.Run(name, func(t *testing.T) {
			s, err := pynterp.New(pynterp.Config{Profile: profile, Limits: limits.Limits{Memory: memory}})
			require.NoError(t, err)
			env := s.NewEnv()
			require.NoError(t, env.Set("TEXT", text))
			before := liveBytes()
			_, err = s.RunSource(context.Background(), compiledProgram, "program.py", env)
			var limit *pynterp.LimitError
			require.ErrorAs(t, err, &limit)
			require.Equal(t, limits.Memory, limit.Limit)
			require.Less(t, liveBytes()-before, int64(5*memory/2))
			goruntime.KeepAlive(env)
			goruntime.KeepAlive(s)
		})
	}
}

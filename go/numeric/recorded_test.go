package numeric

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file replays the cases that testdata/record.py took down from CPython: the
// other test files say, operation by operation, which function is meant.

// args are the decoded arguments of a case.
type args []any

func (a args) float(i int) float64        { return a[i].(float64) }
func (a args) complex(i int) complex128   { return a[i].(complex128) }
func (a args) str(i int) string           { return a[i].(string) }
func (a args) int(i int) *big.Int         { return a[i].(*big.Int) }
func (a args) small(i int) int64          { return a.int(i).Int64() }
func (a args) bool(i int) bool            { return a[i].(bool) }
func (a args) bothSmall() bool            { return a.int(0).IsInt64() && a.int(1).IsInt64() }
func (a args) floats(i int) (v []float64) { return convert[float64](a[i]) }
func (a args) ints(i int) (v []*big.Int)  { return convert[*big.Int](a[i]) }

func convert[T any](list any) (v []T) {
	for _, item := range list.(args) {
		v = append(v, item.(T))
	}
	return v
}

// operations maps the name of an operation to what must give the same result. A
// returned error stands for the exception.
type operations map[string]func(a args) any

// or returns the error if there is one, otherwise the value.
func or[T any](v T, err error) any {
	if err != nil {
		return err
	}
	return v
}

// decodeValue undoes record.py's encode.
func decodeValue(v any) any {
	switch v := v.(type) {
	case []any:
		list := args{}
		for _, item := range v {
			list = append(list, decodeValue(item))
		}
		return list
	case map[string]any:
		for key, text := range v {
			return decodeTagged(key, text)
		}
	}
	return v
}

func decodeTagged(key string, v any) any {
	switch key {
	case "i":
		n, _ := new(big.Int).SetString(v.(string), 10)
		return n
	case "f":
		return decodeFloat(v.(string))
	case "c":
		parts := v.([]any)
		return complex(decodeFloat(parts[0].(string)), decodeFloat(parts[1].(string)))
	case "y":
		b, _ := hex.DecodeString(v.(string))
		return b
	}
	return fmt.Errorf("%s", v)
}

func decodeFloat(s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return f
}

// canonical writes a value so that equal texts mean equal values: floats by their
// bits, all NaNs alike, ints of either size alike.
func canonical(v any) string {
	switch v := v.(type) {
	case float64:
		if v != v {
			return "float nan"
		}
		return fmt.Sprintf("float %v %x", v, math.Float64bits(v))
	case complex128:
		return "complex " + canonical(real(v)) + " " + canonical(imag(v))
	case int:
		return "int " + strconv.Itoa(v)
	case int64:
		return "int " + strconv.FormatInt(v, 10)
	case *big.Int:
		return "int " + v.String()
	case *Error:
		if v.Errno != 0 {
			return fmt.Sprintf("error %s: (%d, '%s')", v.Kind, v.Errno, v.Text)
		}
		return "error " + v.Error()
	case error:
		return "error " + v.Error()
	case args:
		var parts []string
		for _, item := range v {
			parts = append(parts, canonical(item))
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	return fmt.Sprintf("%T %v", v, v)
}

// replay runs all cases of testdata/<area>.jsonl and checks that every operation
// of the table has one.
func replay(t *testing.T, area string, ops operations) {
	t.Helper()
	seen := map[string]bool{}
	eachCase(t, area, func(op string, a args, want any) {
		require.Contains(t, ops, op)
		seen[op] = true
		assert.Equal(t, canonical(want), canonical(ops[op](a)), "%s%s", op, canonical(a))
	})
	assert.Len(t, seen, len(ops), "an operation has no recorded case")
}

func eachCase(t *testing.T, area string, run func(op string, a args, want any)) {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", area+".jsonl"))
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var record [3]any
		require.NoError(t, json.Unmarshal(lines.Bytes(), &record))
		run(record[0].(string), decodeValue(record[1]).(args), decodeValue(record[2]))
	}
	require.NoError(t, lines.Err())
}

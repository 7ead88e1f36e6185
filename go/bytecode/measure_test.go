package bytecode

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whatever of code can be long counts, wherever it is.
func TestMeasure(t *testing.T) {
	long := strings.Repeat("x", 1000)
	empty := (&Code{}).Measure()
	for name, c := range map[string]*Code{
		"name":     {Name: long},
		"qualname": {Qualname: long},
		"filename": {Filename: long},
		"doc":      {Doc: long},
		"ins":      {Ins: make([]Instr, 125)},
		"variable": {Vars: []Var{{Name: long}}},
		"hidden":   {Hidden: []HiddenVar{{Var: Var{Name: long}}}},
		"cache":    {Caches: []Cache{{long}}},
		"string":   {Consts: []any{long}},
		"bytes":    {Consts: []any{Bytes(long)}},
		"integer":  {Consts: []any{new(big.Int).Lsh(big.NewInt(1), 8000)}},
		"tuple":    {Consts: []any{Tuple{FrozenSet{long}}}},
		"inner":    {Consts: []any{&Code{Doc: long}}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.GreaterOrEqual(t, c.Measure(), empty+1000)
			assert.Equal(t, c.Measure(), c.Size)
		})
	}
}

// The code inside has its own size, which is part of the whole.
func TestMeasureInner(t *testing.T) {
	inner := &Code{Doc: "text"}
	outer := &Code{Consts: []any{inner}}
	assert.Greater(t, outer.Measure(), inner.Size)
	assert.Positive(t, inner.Size)
}

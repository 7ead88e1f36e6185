package numeric

import (
	"math/big"
	"testing"
)

func TestRecordedHashes(t *testing.T) {
	replay(t, "hash", operations{
		"hash_int":       func(a args) any { return HashInt(a.int(0)) },
		"hash_float":     func(a args) any { return known(HashFloat(a.float(0))) },
		"hash_complex":   func(a args) any { return known(HashComplex(a.complex(0))) },
		"hash_tuple":     func(a args) any { return hashTuple(a.ints(0)) },
		"hash_frozenset": func(a args) any { return hashFrozenset(a.ints(0)) },
	})
}

func known(h int64, ok bool) any {
	if !ok {
		return nil
	}
	return h
}

func hashTuple(items []*big.Int) int64 {
	t := NewTupleHasher()
	for _, item := range items {
		t.Add(HashInt(item))
	}
	return t.Sum(len(items))
}

func hashFrozenset(items []*big.Int) int64 {
	var f FrozensetHasher
	for _, item := range items {
		f.Add(HashInt(item))
	}
	return f.Sum(len(items))
}

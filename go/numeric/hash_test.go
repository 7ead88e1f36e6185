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
		"hash_tuple":     func(a args) any { return HashTuple(hashAll(a.ints(0))) },
		"hash_frozenset": func(a args) any { return HashFrozenset(hashAll(a.ints(0))) },
	})
}

func known(h int64, ok bool) any {
	if !ok {
		return nil
	}
	return h
}

func hashAll(items []*big.Int) (hashes []int64) {
	for _, item := range items {
		hashes = append(hashes, HashInt(item))
	}
	return hashes
}

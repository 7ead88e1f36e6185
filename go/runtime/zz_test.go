package runtime

import (
	"math/big"
	"testing"

	"github.com/pynterp/pynterp/go/limits"
)

func BenchmarkZZAdd(b *testing.B) {
	th := numberThread(b, limits.Limits{})
	x := th.newBigInt(new(big.Int).Lsh(big.NewInt(1), 70))
	b.ReportAllocs()
	for b.Loop() {
		th.Binary(x, Int(5), OpAdd)
	}
}

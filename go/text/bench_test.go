package text

// Benchmarks against package strings, on the sizes guest programs use.

import (
	"strings"
	"testing"
)

const (
	shortText = "Hello, World"
	longWords = "The quick brown fox jumps over the lazy dog, and runs away. "
)

var (
	longText = strings.Repeat(longWords, 100)
	wideText = strings.Repeat("Zażółć gęślą jaźń — привет мир ", 100)
)

// sink keeps results alive.
var sink int

func benchmark(b *testing.B, s string, f func(string) int) {
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		sink += f(s)
	}
}

func benchmarkSizes(b *testing.B, f func(string) int) {
	b.Run("short", func(b *testing.B) { benchmark(b, shortText, f) })
	b.Run("long", func(b *testing.B) { benchmark(b, longText, f) })
	b.Run("wide", func(b *testing.B) { benchmark(b, wideText, f) })
}

func BenchmarkLower(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(Lower(s)) })
}

func BenchmarkLowerStrings(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(strings.ToLower(s)) })
}

func BenchmarkTitle(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(Title(s)) })
}

func BenchmarkFields(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		n := 0
		p := Fields(s, -1)
		for _, ok := p.Next(); ok; _, ok = p.Next() {
			n++
		}
		return n
	})
}

func BenchmarkFieldsStrings(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		n := 0
		for range strings.FieldsSeq(s) {
			n++
		}
		return n
	})
}

func BenchmarkSplit(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		n := 0
		p := Split(s, ",", -1)
		for _, ok := p.Next(); ok; _, ok = p.Next() {
			n++
		}
		return n
	})
}

func BenchmarkSplitStrings(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		n := 0
		for range strings.SplitSeq(s, ",") {
			n++
		}
		return n
	})
}

func BenchmarkFind(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return Find(s, "xyz") })
}

func BenchmarkFindStrings(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return strings.Index(s, "xyz") })
}

func BenchmarkStrip(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(Strip(s, Both)) })
}

func BenchmarkStripStrings(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(strings.TrimSpace(s)) })
}

func BenchmarkReplace(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		out, _ := Replace(s, "o", "00", -1, nil)
		return len(out)
	})
}

func BenchmarkReplaceStrings(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(strings.ReplaceAll(s, "o", "00")) })
}

func BenchmarkRepr(b *testing.B) {
	benchmarkSizes(b, func(s string) int { return len(Repr(s)) })
}

func BenchmarkHash(b *testing.B) {
	b.Run("name", func(b *testing.B) {
		benchmark(b, "count", func(s string) int { return int(Hash([2]uint64{}, s)) })
	})
	benchmarkSizes(b, func(s string) int { return int(Hash([2]uint64{}, s)) })
}

func BenchmarkRuneCount(b *testing.B) { benchmarkSizes(b, RuneCount) }

func BenchmarkIsAlpha(b *testing.B) {
	s := strings.Repeat("abcdefgh", 100)
	benchmark(b, s, func(s string) int {
		if IsAlpha(s) {
			return 1
		}
		return 0
	})
}

func BenchmarkNewIndex(b *testing.B) {
	benchmark(b, wideText, func(s string) int { return NewIndex(s).Len() })
}

func BenchmarkIndexRune(b *testing.B) {
	x := NewIndex(wideText)
	i := 0
	for b.Loop() {
		sink += int(x.Rune(wideText, i))
		if i += 37; i >= x.Len() {
			i -= x.Len()
		}
	}
}

func BenchmarkEncodeUTF8(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		out, _ := Encode(s, CodecUTF8, nil, nil)
		return len(out)
	})
}

func BenchmarkDecodeUTF8(b *testing.B) {
	benchmarkSizes(b, func(s string) int {
		out, _ := Decode(s, CodecUTF8, nil, nil)
		return len(out)
	})
}

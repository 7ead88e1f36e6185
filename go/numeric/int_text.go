package numeric

import (
	"math/big"
	"strconv"
)

// This file writes ints as text: repr with the digit limit, and bin, oct and
// hex. Tests: text_test.go.

// IntRepr returns repr(x). maxDigits limits the number of digits; 0 means no
// limit. A number over the limit is refused before it is converted.
func IntRepr(x *big.Int, maxDigits int) (string, error) {
	if x.IsInt64() {
		return strconv.FormatInt(x.Int64(), 10), nil
	}
	limited := maxDigits > 0
	if limited && DecimalDigitsMin(x.BitLen()) > maxDigits {
		return "", digitLimitError(maxDigits, "")
	}
	text := x.String()
	n := len(text)
	if x.Sign() < 0 {
		n--
	}
	if limited && n > maxDigits && n > MinMaxStrDigits {
		return "", digitLimitError(maxDigits, "")
	}
	return text, nil
}

// DecimalDigitsMin returns a lower bound, at most one below the truth, of the
// decimal digits of an int of the given bit length.
func DecimalDigitsMin(bitLen int) int {
	if bitLen <= 1 {
		return 1
	}
	return int(float64(bitLen-1)*0.30102999566398114) + 1
}

// IntBin returns bin(x).
func IntBin(x *big.Int) string { return prefixedText(x, 2, "0b") }

// IntOct returns oct(x).
func IntOct(x *big.Int) string { return prefixedText(x, 8, "0o") }

// IntHex returns hex(x).
func IntHex(x *big.Int) string { return prefixedText(x, 16, "0x") }

func prefixedText(x *big.Int, base int, prefix string) string {
	text := intText(x, base)
	if text[0] == '-' {
		return "-" + prefix + text[1:]
	}
	return prefix + text
}

func intText(x *big.Int, base int) string {
	if x.IsInt64() {
		return strconv.FormatInt(x.Int64(), base)
	}
	return x.Text(base)
}

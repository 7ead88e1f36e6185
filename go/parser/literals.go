package parser

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/pynterp/pynterp/go/ast"
)

// This file defines the values of number literals.

// maxIntDigits is the number of decimal digits int() converts at most; the
// conversion takes quadratic time.
const maxIntDigits = 4300

// number consumes a number literal.
func (p *parser) number() ast.Expr {
	i := p.mark
	p.mark++
	text := strings.ReplaceAll(p.text(i), "_", "")
	value, ok := numberValue(text)
	if !ok {
		p.raiseDigits(i, len(text))
		return nil
	}
	return &ast.Constant{Range: rangeOf(&p.tokens[i]), Value: value}
}

// raiseDigits reports an integer with too many digits.
func (p *parser) raiseDigits(i, digits int) {
	line := int(p.tokens[i].Line)
	p.setErr(p.located("SyntaxError", "Exceeds the limit ("+strconv.Itoa(maxIntDigits)+
		" digits) for integer string conversion: value has "+strconv.Itoa(digits)+
		" digits; use sys.set_int_max_str_digits() to increase the limit - "+
		"Consider hexadecimal for huge integer literals to avoid decimal conversion limits.", line, 0, line, 0))
}

// numberValue converts a literal without underscores; it is false for decimal
// integers that are too long.
func numberValue(s string) (any, bool) {
	if last := s[len(s)-1]; (last == 'j' || last == 'J') && !isRadix(s) {
		return complex(0, floatValue(s[:len(s)-1])), true
	}
	if isRadix(s) {
		return radixValue(s), true
	}
	if strings.ContainsAny(s, ".eE") {
		return floatValue(s), true
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return n, true
	}
	if len(strings.TrimLeft(s, "0")) > maxIntDigits {
		return nil, false
	}
	n, ok := new(big.Int).SetString(s, 10)
	return n, ok
}

func isRadix(s string) bool {
	return len(s) > 2 && s[0] == '0' && strings.IndexByte("xXoObB", s[1]) >= 0
}

func radixValue(s string) any {
	base := 16
	switch s[1] {
	case 'o', 'O':
		base = 8
	case 'b', 'B':
		base = 2
	}
	n := new(big.Int)
	n.SetString(s[2:], base)
	if n.IsInt64() {
		return n.Int64()
	}
	return n
}

// floatValue converts decimal digits; too large numbers become infinite.
func floatValue(s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0
	}
	return f
}

package numeric

import (
	"strconv"
	"strings"
	"testing"

	"github.com/pynterp/pynterp/go/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecordedFormats(t *testing.T) {
	replay(t, "format", operations{
		"format_int": func(a args) any {
			return formatWith(t, a.str(1), "int", 'd', '>', a.int(0).BitLen(), a.int(0).String, func(s *Spec) (string, error) {
				return FormatInt(a.int(0), s, DefaultMaxStrDigits)
			})
		},
		"format_float": func(a args) any {
			return formatWith(t, a.str(1), "float", 0, '>', 0, func() string { return FloatRepr(a.float(0)) }, func(s *Spec) (string, error) {
				return FormatFloat(a.float(0), s)
			})
		},
		"format_complex": func(a args) any {
			return formatWith(t, a.str(1), "complex", 0, '>', 0, func() string { return ComplexRepr(a.complex(0)) }, func(s *Spec) (string, error) {
				return FormatComplex(a.complex(0), s)
			})
		},
		"format_str": func(a args) any {
			return formatWith(t, a.str(1), "str", 's', '<', text.RuneCount(a.str(0)), func() string { return a.str(0) }, func(s *Spec) (string, error) {
				return FormatString(a.str(0), -1, s)
			})
		},
		"percent_int":   func(a args) any { return or(FormatPercentInt(percentOf(a.str(1)), a.int(0), DefaultMaxStrDigits)) },
		"percent_float": func(a args) any { return or(FormatPercentFloat(percentOf(a.str(1)), a.float(0))) },
		"percent_str":   func(a args) any { return or(FormatPercentText(percentOf(a.str(1)), a.str(0), -1)) },
	})
}

// formatWith parses the specification, formats, and holds the result against the
// announced size. An empty specification means str() of the object.
func formatWith(t *testing.T, text, typeName string, kind rune, align byte, digits int, plain func() string, format func(*Spec) (string, error)) any {
	if text == "" {
		return plain()
	}
	spec, err := ParseSpec(text, typeName, kind, align)
	if err != nil {
		return err
	}
	out, err := format(&spec)
	assert.LessOrEqual(t, int64(len(out)), spec.MaxSize(digits), "%q", text)
	return or(out, err)
}

// percentOf reads a conversion such as "%-5.3d".
func percentOf(text string) Percent {
	p := Percent{Width: -1, Precision: -1, Conv: text[len(text)-1]}
	text = text[1 : len(text)-1]
	for text != "" && p.Flags.Set(text[0]) {
		text = text[1:]
	}
	width, precision, given := strings.Cut(text, ".")
	if width != "" {
		p.Width, _ = strconv.Atoi(width)
	}
	if given {
		p.Precision, _ = strconv.Atoi(precision)
	}
	return p
}

func TestSpecSizesBeforeFormatting(t *testing.T) {
	spec, err := ParseSpec("\U0001f600>1000000000.999f", "float", 0, '>')
	require.NoError(t, err)
	assert.Equal(t, 1000000000, spec.Width)
	assert.Equal(t, 999, spec.Precision)
	assert.GreaterOrEqual(t, spec.MaxSize(0), int64(4000000000))

	spec, err = ParseSpec("9223372036854775807.9223372036854775807", "str", 's', '<')
	require.NoError(t, err)
	assert.Positive(t, spec.MaxSize(1<<40), "no overflow")
	_, err = FormatString("x", 1, &spec)
	assert.Equal(t, ErrIntMemory, err)
}

func TestFormatLoneSurrogateFill(t *testing.T) {
	spec, err := ParseSpec("\xed\xa0\x80<3", "int", 'd', '>')
	require.NoError(t, err)
	out, err := FormatInt64(5, &spec)
	require.NoError(t, err)
	assert.Equal(t, "5\xed\xa0\x80\xed\xa0\x80", out)
}

func TestFormatLongPrecision(t *testing.T) {
	for text, size := range map[string]int{".5000f": 5002, ".5000e": 5006, "#.5000g": 5001, ".5000g": 57, ".5000%": 5004} {
		spec, err := ParseSpec(text, "float", 0, '>')
		require.NoError(t, err)
		out, err := FormatFloat(0.1, &spec)
		require.NoError(t, err)
		if strings.HasSuffix(text, "g") && text[0] == '#' {
			size++ // "0." before the 5000 significant digits
		}
		assert.Len(t, out, size, text)
	}
}

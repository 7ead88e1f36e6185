package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/pynterp/pynterp/go/limits"
)

func TestFormat(t *testing.T) {
	th := textThread(t, limits.Limits{})
	for _, c := range []struct {
		v          Value
		spec, want string
	}{
		{Int(255), "#06x", "0x00ff"},
		{Int(1234567), ",", "1,234,567"},
		{Int(5), "", "5"},
		{True, "d", "1"},
		{True, "", "True"},
		{Float(2.5), ".3f", "2.500"},
		{Float(0.5), "%", "50.000000%"},
		{th.NewStr("é"), "*^5", "**é**"},
		{th.NewStr("abc"), ".2", "ab"},
		{None, "", "None"},
		{None, "x", "TypeError: unsupported format string passed to NoneType.__format__"},
		{Int(5), "s", "ValueError: Unknown format code 's' for object of type 'int'"},
		{Float(1), ".2147483648f", "ValueError: precision too big"},
		{th.NewStr(""), ".99999999999", ""},
		{th.NewStr("a"), "=5", "ValueError: '=' alignment not allowed in string format specifier"},
	} {
		s, err := th.Format(c.v, th.NewStr(c.spec).str())
		if err != nil {
			assert.Equal(t, c.want, err.Error())
			continue
		}
		assert.Equal(t, c.want, s.s, c.spec)
	}
}

func TestStrFormat(t *testing.T) {
	th := textThread(t, limits.Limits{})
	list := th.NewList([]Value{Int(7)}).value()
	for format, want := range map[string]string{
		"{} {}":       "'1 é'",
		"{1:>{0}5}":   "'              é'",
		"{2[0]}":      "'7'",
		"{0.real}":    "'1'",
		"{!r:>4}|{{}": `ValueError: Single '}' encountered in format string`,
		"{1!a}":       `"'\\xe9'"`,
		"{0}{}":       "ValueError: cannot switch from manual field specification to automatic field numbering",
		"{}{0}":       "ValueError: cannot switch from automatic field numbering to manual field specification",
		"{5}":         "IndexError: Replacement index 5 out of range for positional args tuple",
		"{a}":         "KeyError: a",
		"{":           "ValueError: Single '{' encountered in format string",
		"{0":          "ValueError: expected '}' before end of string",
		"{0!x}":       "ValueError: Unknown conversion specifier x",
		"{:{:{}}}":    "ValueError: Max string recursion exceeded",
		"{0.}":        "ValueError: Empty attribute in format string",
		"{2[0]x}":     "ValueError: Only '.' or '[' may follow ']' in format field specifier",
		"{0.nope}":    "AttributeError: 'int' object has no attribute 'nope'",
	} {
		assert.Equal(t, want, shown(t, th, th.NewStr(format), "format", Int(1), th.NewStr("é"), list), format)
	}
}

// TestFormatFieldsAreGuarded tests that a field reaches no blocked attribute.
func TestFormatFieldsAreGuarded(t *testing.T) {
	th := textThread(t, limits.Limits{})
	for _, field := range []string{"{0.__globals__}", "{0.__subclasses__}", "{0.__class__.__mro__}"} {
		assert.Contains(t, shown(t, th, th.NewStr(field), "format", IntType.value()), "is blocked")
	}
}

func TestPercent(t *testing.T) {
	th := textThread(t, limits.Limits{})
	pair := th.NewTuple(th.NewStr("é"), Int(5)).value()
	d := th.NewDict()
	d.SetStr(th, th.internString("k"), Int(3))
	for _, c := range []struct {
		format string
		arg    Value
		want   string
	}{
		{"%s-%03d", pair, "'é-005'"},
		{"%s", pair, "TypeError: not all arguments converted during string formatting"},
		{"%s %s %s", pair, "TypeError: not enough arguments for format string"},
		{"%(k)05.1f%%", d.value(), "'003.0%'"},
		{"%(z)s", d.value(), "KeyError: z"},
		{"%(k)s", Int(1), "TypeError: format requires a mapping"},
		{"%d", th.NewStr("a"), "TypeError: %d format: a real number is required, not str"},
		{"%x", Float(1), "TypeError: %x format: an integer is required, not float"},
		{"%c", Int(0x1f600), "'😀'"},
		{"%c", Int(-1), "OverflowError: %c arg not in range(0x110000)"},
		{"é%y", Int(1), "ValueError: unsupported format character 'y' (0x79) at index 2"},
		{"%", Int(1), "ValueError: incomplete format"},
		{"%.9999999999f", Float(1), "ValueError: precision too big"},
		{"%.2000000000s", th.NewStr("abc"), "'abc'"},
		{"plain", d.value(), "'plain'"},
	} {
		v, err := strMod(th, th.NewStr(c.format), c.arg)
		if err != nil {
			assert.Equal(t, c.want, err.Error(), c.format)
			continue
		}
		s, err := th.Repr(v)
		assert.NoError(t, err)
		assert.Equal(t, c.want, s.s, c.format)
	}
	v, err := bytesMod(th, th.newBytes("%b|%4a|%c"), th.NewTuple(th.newBytes("x\xff"), th.NewStr("é"), Int(65)).value())
	assert.NoError(t, err)
	assert.Equal(t, "x\xff|'\\xe9'|A", v.bytes().b)
}

func TestTextOutGrowsFromShortToLong(t *testing.T) {
	th := textThread(t, limits.Limits{})
	var out textOut
	want := ""
	for i := range 400 {
		assert.NoError(t, out.addInt(th, int64(i)))
		assert.NoError(t, out.add(th, "é,"))
		want += itoa(i) + "é,"
		if i < 3 || i > 396 {
			assert.Equal(t, want, string(out.bytes()))
		}
	}
	assert.Equal(t, want, out.value(th).str().s)
}

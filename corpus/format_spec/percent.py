#: about: printf-style formatting of str and bytes
#: kind: language
#: stdout:
#| s 'r' '\xe9' 1 2 3     4|5    |00006|+7| 8
#| ff FF 0xff 10 0o10 1.500000e+00 1.500000E+00 1.500000 1.500000 1.5 1E-10 c C %
#| 1.00    3.142|2.5     |+1.2e+04 2 2. 1.23e+03 1.00    ab|ab   |ab     x|
#| A 002.2 'A'     1 2    | 3.14 1 [1] {'k': 1}
#| 3 -3 1 (1, 2) -ff 0XFF 000000ff 00042  a 1 2 tuple ()
#| inf nan -inf 1e+100 Tru|0000000005|x € 100000000000000000000
#| b"b 1 ff A 'r' '\\xe9'   2.5" b'v' b'x'
#| '%s %s' TypeError not enough arguments for format string
#| '%s' TypeError not all arguments converted during string formatting
#| 'none' TypeError not all arguments converted during string formatting
#| '%d' TypeError %d format: a real number is required, not str
#| '%x' TypeError %x format: an integer is required, not float
#| '%f' TypeError must be real number, not str
#| '%c' TypeError %c requires an int or a unicode character, not a string of length 2
#| '%c' OverflowError %c arg not in range(0x110000)
#| '%c' OverflowError %c arg not in range(0x110000)
#| '%q' ValueError unsupported format character 'q' (0x71) at index 1
#| '%' ValueError incomplete format
#| '%(a' ValueError incomplete format key
#| '%(a)s' TypeError format requires a mapping
#| '%(z)s' KeyError 'z'
#| '%*d' TypeError * wants int
#| '%s%%%' ValueError incomplete format
#| '%d' TypeError %d format: a real number is required, not NoneType
#| none
#| none
#| '%c' TypeError %c requires an int or a unicode character, not float
#| b'%s' TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
#| b'%s' TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| '%.99999999999d' ValueError precision too big
#| '%(a)s %s' TypeError not enough arguments for format string
#| '%i' TypeError %i format: a real number is required, not complex
#| '%5%' TypeError not enough arguments for format string
#| '%5%' ValueError unsupported format character '%' (0x25) at index 2

print("%s %r %a %d %i %u %5d|%-5d|%05d|%+d|% d" % ("s", "r", "é", 1, 2, 3, 4, 5, 6, 7, 8))
print("%x %X %#x %o %#o %e %E %f %F %g %G %c %c %%" % (255, 255, 255, 8, 8, 1.5, 1.5, 1.5, 1.5, 1.5, 1e-10, "c", 67))
print("%.2f %8.3f|%-8.1f|%+.1e %.0f %#.0f %.3g %#.3g %5s|%-5s|%.2s %5.1s|" % (1.005, 3.14159, 2.5, 12345, 2.5, 2.5, 1234.5, 1.0, "ab", "ab", "abc", "xyz"))
print("%(a)s %(b)05.1f %(a)r" % {"a": "A", "b": 2.25}, "%*d %-*d| %.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % (1,), "%s" % [1], "%s" % {"k": 1})
print("%d %d %d %s" % (3.99, -3.99, True, (1, 2)), "%x" % -255, "%#X %08x %.5d % x" % (255, 255, 42, 10), "%ld %hd" % (1, 2), "%s %s" % ("tuple", ()))
print("%f %e %g %s" % (float("inf"), float("nan"), float("-inf"), 1e100), "%.3s|%.10d|%+s" % (True, 5, "x"), "%c" % 8364, "%i" % (10 ** 20))
print(b"%s %d %x %c %r %a %5.1f" % (b"b", 1, 255, 65, "r", "é", 2.5), b"%(k)s" % {b"k": b"v"}, b"%b" % b"x")

def attempt(template, args):
    try:
        print(template % args)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(repr(template), type(error).__name__, error)

for template, args in (("%s %s", 1), ("%s", (1, 2)), ("none", 1), ("%d", "x"), ("%x", 1.5), ("%f", "x"), ("%c", "ab"), ("%c", -1), ("%c", 0x110000), ("%q", 1), ("%", 1), ("%(a", {"a": 1}), ("%(a)s", 1), ("%(z)s", {}), ("%*d", ("a", 1)), ("%s%%%", 1), ("%d", None), ("none", {}), ("none", [1]), ("%c", 1.5), (b"%s", 1), (b"%s", "x"), ("%.99999999999d", 1), ("%(a)s %s", {"a": 1}), ("%i", 1j), ("%5%", ()), ("%5%", 1)):
    attempt(template, args)

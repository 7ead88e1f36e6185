#: about: str.format: fields by number, name, attribute, index; and what is wrong with fields
#: kind: language
#: stdout:
#| '{} {}' | '5 6' | "ab {'k': 1, 'x y': 2}" | '[1, 2] >8' | '3.5 8.3f' | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0}{1}{0}' | '565' | "ab{'k': 1, 'x y': 2}ab" | '[1, 2]>8[1, 2]' | '3.58.3f3.5' | IndexError: Replacement index 0 out of range for positional args tuple
#| '{a} {b!r:>6}' | '7      8' | "2    'é'" | '(3,)   None' | "(1+2j)   b'b'" | KeyError: 'a'
#| '{0[1]} {0[-1]}' | TypeError: 'int' object is not subscriptable | TypeError: string indices must be integers, not 'str' | TypeError: list indices must be integers or slices, not str | TypeError: 'float' object is not subscriptable | IndexError: Replacement index 0 out of range for positional args tuple
#| '{1[k]} {1[x y]}' | TypeError: 'int' object is not subscriptable | '1 2' | TypeError: string indices must be integers, not 'str' | TypeError: string indices must be integers, not 'str' | IndexError: Replacement index 1 out of range for positional args tuple
#| '{0.real} {a.imag}' | '5 0' | AttributeError: 'str' object has no attribute 'real' | AttributeError: 'list' object has no attribute 'real' | '3.5 2.0' | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0:{1}}' | '     5' | ValueError: Invalid format specifier '{'k': 1, 'x y': 2}' for object of type 'str' | TypeError: unsupported format string passed to list.__format__ | '   3.500' | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0!s:.{a}}' | '5' | 'ab' | ValueError: Format specifier missing precision | ValueError: Format specifier missing precision | IndexError: Replacement index 0 out of range for positional args tuple
#| '{{}} {{{0}}}' | '{} {5}' | '{} {ab}' | '{} {[1, 2]}' | '{} {3.5}' | IndexError: Replacement index 0 out of range for positional args tuple
#| '{!r} {!a}' | '5 6' | "'ab' {'k': 1, 'x y': 2}" | "[1, 2] '>8'" | "3.5 '8.3f'" | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0[a]}' | TypeError: 'int' object is not subscriptable | TypeError: string indices must be integers, not 'str' | TypeError: list indices must be integers or slices, not str | TypeError: 'float' object is not subscriptable | IndexError: Replacement index 0 out of range for positional args tuple
#| '{}{0}' | ValueError: cannot switch from automatic field numbering to manual field specification | ValueError: cannot switch from automatic field numbering to manual field specification | ValueError: cannot switch from automatic field numbering to manual field specification | ValueError: cannot switch from automatic field numbering to manual field specification | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0}{}' | ValueError: cannot switch from manual field specification to automatic field numbering | ValueError: cannot switch from manual field specification to automatic field numbering | ValueError: cannot switch from manual field specification to automatic field numbering | ValueError: cannot switch from manual field specification to automatic field numbering | IndexError: Replacement index 0 out of range for positional args tuple
#| '{9}' | IndexError: Replacement index 9 out of range for positional args tuple | IndexError: Replacement index 9 out of range for positional args tuple | IndexError: Replacement index 9 out of range for positional args tuple | IndexError: Replacement index 9 out of range for positional args tuple | IndexError: Replacement index 9 out of range for positional args tuple
#| '{nope}' | KeyError: 'nope' | KeyError: 'nope' | KeyError: 'nope' | KeyError: 'nope' | KeyError: 'nope'
#| '{' | ValueError: Single '{' encountered in format string | ValueError: Single '{' encountered in format string | ValueError: Single '{' encountered in format string | ValueError: Single '{' encountered in format string | ValueError: Single '{' encountered in format string
#| '}' | ValueError: Single '}' encountered in format string | ValueError: Single '}' encountered in format string | ValueError: Single '}' encountered in format string | ValueError: Single '}' encountered in format string | ValueError: Single '}' encountered in format string
#| '{0' | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string
#| '{0!}' | ValueError: unmatched '{' in format spec | ValueError: unmatched '{' in format spec | ValueError: unmatched '{' in format spec | ValueError: unmatched '{' in format spec | ValueError: unmatched '{' in format spec
#| '{0!x}' | ValueError: Unknown conversion specifier x | ValueError: Unknown conversion specifier x | ValueError: Unknown conversion specifier x | ValueError: Unknown conversion specifier x | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0!rr}' | ValueError: expected ':' after conversion specifier | ValueError: expected ':' after conversion specifier | ValueError: expected ':' after conversion specifier | ValueError: expected ':' after conversion specifier | ValueError: expected ':' after conversion specifier
#| '{0[}' | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string | ValueError: expected '}' before end of string
#| '{0[]}' | ValueError: Empty attribute in format string | ValueError: Empty attribute in format string | ValueError: Empty attribute in format string | ValueError: Empty attribute in format string | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0.}' | ValueError: Empty attribute in format string | ValueError: Empty attribute in format string | ValueError: Empty attribute in format string | ValueError: Empty attribute in format string | IndexError: Replacement index 0 out of range for positional args tuple
#| '{a.b c}' | AttributeError: 'int' object has no attribute 'b c' | AttributeError: 'int' object has no attribute 'b c' | AttributeError: 'tuple' object has no attribute 'b c' | AttributeError: 'complex' object has no attribute 'b c' | KeyError: 'a'
#| '{:{:{}}}' | ValueError: Max string recursion exceeded | ValueError: Max string recursion exceeded | ValueError: Max string recursion exceeded | ValueError: Max string recursion exceeded | IndexError: Replacement index 0 out of range for positional args tuple
#| '{0!r:}' | '5' | "'ab'" | '[1, 2]' | '3.5' | IndexError: Replacement index 0 out of range for positional args tuple
#| '{ }' | KeyError: ' ' | KeyError: ' ' | KeyError: ' ' | KeyError: ' ' | KeyError: ' '
#| '{-1}' | KeyError: '-1' | KeyError: '-1' | KeyError: '-1' | KeyError: '-1' | KeyError: '-1'
#| '{99999999999999999999}' | ValueError: Too many decimal digits in format string | ValueError: Too many decimal digits in format string | ValueError: Too many decimal digits in format string | ValueError: Too many decimal digits in format string | ValueError: Too many decimal digits in format string
#| 'plain' | 'plain' | 'plain' | 'plain' | 'plain' | 'plain'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.format(5, 6, a=7, b=8),
    lambda x: x.format("ab", {"k": 1, "x y": 2}, a=2, b="é"),
    lambda x: x.format([1, 2], ">8", a=(3,), b=None),
    lambda x: x.format(3.5, "8.3f", a=1+2j, b=b"b"),
    lambda x: x.format(),
)
VALUES = (
    "{} {}",
    "{0}{1}{0}",
    "{a} {b!r:>6}",
    "{0[1]} {0[-1]}",
    "{1[k]} {1[x y]}",
    "{0.real} {a.imag}",
    "{0:{1}}",
    "{0!s:.{a}}",
    "{{}} {{{0}}}",
    "{!r} {!a}",
    "{0[a]}",
    "{}{0}",
    "{0}{}",
    "{9}",
    "{nope}",
    "{",
    "}",
    "{0",
    "{0!}",
    "{0!x}",
    "{0!rr}",
    "{0[}",
    "{0[]}",
    "{0.}",
    "{a.b c}",
    "{:{:{}}}",
    "{0!r:}",
    "{ }",
    "{-1}",
    "{99999999999999999999}",
    "plain",
)
for x in VALUES:
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

#: about: string.Formatter takes format strings apart in steps that a subclass can replace
#: kind: language
#: imports: string
#: tests: module:string
#: stdout:
#| 1 2 1 1 2 5 2 3
#|   'a'|     5|   7 {}  56
#| 12 (7, 0) 1 '\xe9'
#| [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('f', '', '', None)]
#| []
#| [('a', '0', '{1}', None), ('b', None, None, None)]
#| [('', 'a[}]', '', None)]
#| [('', '', '{x}{y}', None)]
#| [('a}', None, None, None), ('b', None, None, None)]
#| used ['0', 'x'] (3, 4) {'y': 5}
#| [3] [<x>] [   6]
#| {0} IndexError tuple index out of range
#| 'x'
#| {a} KeyError 'a'
#| {a} KeyError 'a'
#| {0} {} IndexError tuple index out of range
#| {0} {} ValueError cannot switch from manual field specification to automatic field numbering
#| {} {0} IndexError tuple index out of range
#| {} {0} ValueError cannot switch from automatic field numbering to manual field specification
#| {!x} IndexError tuple index out of range
#| {!x} ValueError Unknown conversion specifier x
#| {0:{1:{2}}} IndexError tuple index out of range
#| {0:{1:{2}}} ValueError Max string recursion exceeded
#| { ValueError Single '{' encountered in format string
#| { ValueError Single '{' encountered in format string
#| } ValueError Single '}' encountered in format string
#| } ValueError Single '}' encountered in format string
#| {0 ValueError expected '}' before end of string
#| {0 ValueError expected '}' before end of string
#| {0!} ValueError unmatched '{' in format spec
#| {0!} ValueError unmatched '{' in format spec
#| {0!r ValueError unmatched '{' in format spec
#| {0!r ValueError unmatched '{' in format spec
#| {0!rx} ValueError expected ':' after conversion specifier
#| {0!rx} ValueError expected ':' after conversion specifier
#| {0.} IndexError tuple index out of range
#| {0.} ValueError Empty attribute in format string
#| {0[} ValueError expected '}' before end of string
#| {0[} ValueError expected '}' before end of string
#| {0[]} IndexError tuple index out of range
#| {0[]} ValueError Empty attribute in format string
#| {0[1]x} IndexError tuple index out of range
#| {0[1]x} IndexError string index out of range
#| {0]} KeyError '0]'
#| {0]} KeyError '0]'
#| {a{b}} ValueError unexpected '{' in field name
#| {a{b}} ValueError unexpected '{' in field name
#| {0! ValueError end of string while looking for conversion specifier
#| {0! ValueError end of string while looking for conversion specifier
#| {0: ValueError unmatched '{' in format spec
#| {0: ValueError unmatched '{' in format spec
#| {0:{1} ValueError unmatched '{' in format spec
#| {0:{1} ValueError unmatched '{' in format spec
#| {99999999999999999999} ValueError Too many decimal digits in format string
#| {99999999999999999999} ValueError Too many decimal digits in format string
#| {0.nothing} IndexError tuple index out of range
#| {0.nothing} AttributeError 'str' object has no attribute 'nothing'
#| {-1} KeyError '-1'
#| {-1} KeyError '-1'
#| expected str, got int
#| expected str, got int
#| expected str, got int
#| Formatter.format() missing 1 required positional argument: 'format_string'

import string

f = string.Formatter()
print(f.format("{0} {1} {0}", 1, 2), f.format("{} {}", 1, 2), f.format("{a.real} {b[1]} {c[k]}", a=5, b=[1, 2], c={"k": 3}))
print(f.format("{!r:>5}|{:{}}|{:{w}}", "a", 5, 6, 7, w=4), f.format("{{}}"), f.format(""), f.format("{.real}{[0]}", 5, [6]))
print(f.vformat("{0}{a}", (1,), {"a": 2}), f.get_field("0.real", (7,), {}), f.get_value("k", (), {"k": 1}), f.convert_field("é", "a"))
for text in ["a{b!r:c}d{{e}}f{}", "", "a{0:{1}}b", "{a[}]}", "{:{x}{y}}", "a}}b"]:
    print(list(f.parse(text)))

class Own(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return super().get_value(key, args, kwargs)
        return kwargs.get(key, f"<{key}>")

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(map(str, used_args)), args, kwargs)

    def format_field(self, value, format_spec):
        return "[" + super().format_field(value, format_spec) + "]"

    def convert_field(self, value, conversion):
        return value * 2 if conversion == "d" else super().convert_field(value, conversion)

print(Own().format("{0} {x} {0!d:>4}", 3, 4, y=5))

bad = ["{0}", "{a}", "{0} {}", "{} {0}", "{!x}", "{0:{1:{2}}}", "{", "}", "{0", "{0!}", "{0!r", "{0!rx}", "{0.}", "{0[}", "{0[]}", "{0[1]x}",
       "{0]}", "{a{b}}", "{0!", "{0:", "{0:{1}", "{99999999999999999999}", "{0.nothing}", "{-1}"]
for text in bad:
    for args in ((), ("x", "y", "z")):
        try:
            print(repr(f.format(text, *args)))
        except (ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
            print(text, type(error).__name__, error)
for call in (lambda: f.parse(5), lambda: f.format(5), lambda: f.get_field(5, (), {}), lambda: f.format()):
    try:
        print(call())
    except TypeError as error:
        print(error)

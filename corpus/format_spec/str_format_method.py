#: about: str.format: automatic and manual numbering, attributes, items, nesting
#: kind: language
#: stdout:
#| 1 a None b a b 1   2
#| 3 [10, 20] 20 int key P(spec) P() 1    3
#| {} {é} 'é' é '\xe9' x        3.14 0005
#| xy minus one key   1|2 {}
#| '{' ValueError Single '{' encountered in format string
#| '}' ValueError Single '}' encountered in format string
#| '{0' ValueError expected '}' before end of string
#| '{}}' ValueError Single '}' encountered in format string
#| '{0}{}' ValueError cannot switch from manual field specification to automatic field numbering
#| '{}{0}' ValueError cannot switch from automatic field numbering to manual field specification
#| '{0!x}' ValueError Unknown conversion specifier x
#| '{0!}' ValueError unmatched '{' in format spec
#| '{0!rr}' ValueError expected ':' after conversion specifier
#| '{5}' IndexError Replacement index 5 out of range for positional args tuple
#| '{name}' KeyError 'name'
#| '{0.nope}' AttributeError 'str' object has no attribute 'nope'
#| a
#| '{0[}' ValueError expected '}' before end of string
#| '{0.}' ValueError Empty attribute in format string
#| '{0[]}' ValueError Empty attribute in format string
#| '{0:{1:{2}}}' IndexError Replacement index 1 out of range for positional args tuple
#| '{!r:{' ValueError unmatched '{' in format spec
#| '{ 0}' KeyError ' 0'
#| '{0 }' KeyError '0 '
#| '{a b}' KeyError 'a b'
#| '{-1}' KeyError '-1'
#| '{0[a}' ValueError expected '}' before end of string
#| '{0]}' KeyError '0]'
#| '{:d}' ValueError Unknown format code 'd' for object of type 'str'
#| '{}{}' IndexError Replacement index 1 out of range for positional args tuple
#| '{0.x.y}' AttributeError 'str' object has no attribute 'x'
#| '{0x}' KeyError '0x'
#| '{:%}' ValueError Unknown format code '%' for object of type 'str'
#| ab1 1-2
#| 1 <zz>
#| '{a.b[c]}' AttributeError 'int' object has no attribute 'b'

class P:
    x = 3
    d = {"k": [10, 20], 5: "int key", "5": "str key"}
    def __format__(self, s): return f"P({s})"

p = P()
print("{} {} {}".format(1, "a", None), "{1} {0} {1}".format("a", "b"), "{x} {y:>3}".format(x=1, y=2))
print("{0.x} {0.d[k]} {0.d[k][1]} {0.d[5]} {0:spec} {0}".format(p), "{[a b]} {.x!r:>4}".format({"a b": 1}, p))
print("{{}} {{{0}}} {0!r} {0!s} {0!a}".format("é"), "{:{}} {:{w}.{p}f}".format("x", 4, 3.14159, w=8, p=2), "{:{:}}".format(5, "04"))
print("{a[0]}{a[1]}".format(a="xy"), "{0[-1]}".format({"-1": "minus one key"}), "{:>{width}}|{}".format(1, 2, width=3), "{}".format("{}"))

def attempt(template, *args, **kw):
    try:
        print(template.format(*args, **kw))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        print(repr(template), type(error).__name__, error)

for template in ("{", "}", "{0", "{}}", "{0}{}", "{}{0}", "{0!x}", "{0!}", "{0!rr}", "{5}", "{name}", "{0.nope}", "{0[0]}", "{0[}", "{0.}", "{0[]}", "{0:{1:{2}}}", "{!r:{", "{ 0}", "{0 }", "{a b}", "{-1}", "{0[a}", "{0]}", "{:d}", "{}{}", "{0.x.y}", "{0x}", "{:%}"):
    attempt(template, "arg")
print("{0}{1[0]}{k}".format(*"ab", k=1), "{a}-{b}".format_map({"a": 1, "b": 2}))

class Default(dict):
    def __missing__(self, key): return f"<{key}>"

print("{a} {zz}".format_map(Default(a=1)))
attempt("{a.b[c]}", a=1)

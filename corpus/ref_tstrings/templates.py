#: about: template strings and their parts
#: kind: language
#: imports: string
#: stdout:
#| Template ('a', 'b', "'s'=", 'c') (3.5, 3.5, 's') 3
#| Interpolation(3.5, 'x', None, '') 3.5 x None 
#| Interpolation(3.5, 'x', 'r', '>10') 3.5 x r >10
#| Interpolation('s', "'s'", 'r', '') s 's' r 
#| str a
#| Interpolation x
#| str b
#| Interpolation x
#| str 's'=
#| Interpolation 's'
#| str c
#| Template(strings=('',), interpolations=()) ('',) ('', '') ('', '', '') () [] [Interpolation(3.5, 'x', None, '')] ['a']
#| ('{}',) ('ab', 'c') ('a', 'b', '') ('', '', '')
#| TypeError: can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#| TypeError: can only concatenate str (not "string.templatelib.Template") to str
#| TypeError: unsupported operand type(s) for *: 'string.templatelib.Template' and 'int'
#| True
#| TypeError: object of type 'string.templatelib.Template' has no len()
#| TypeError: 'string.templatelib.Template' object is not subscriptable
#| TypeError: unsupported operand type(s) for %: 'string.templatelib.Template' and 'int'
#| Template
#| TypeError: unsupported format string passed to string.templatelib.Template.__format__
#| False
#| TypeError: '<' not supported between instances of 'string.templatelib.Template' and 'string.templatelib.Template'
#| AttributeError: 'string.templatelib.Template' object has no attribute 'join'
#| True
#| NameError: name 'undefined_q' is not defined
#| AttributeError: readonly attribute
#| AttributeError: 'string.templatelib.Template' object has no attribute 'x' and no __dict__ for setting new attributes
#| ZeroDivisionError: division by zero
#| AttributeError: readonly attribute
#| Template(strings=('',), interpolations=())
#| TypeError: Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
#| TypeError: Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
#| Template(strings=('ab',), interpolations=())
#| Template(strings=('a', 'bc'), interpolations=(Interpolation(1, 'x', None, ''),))
#| Template(strings=('', '', ''), interpolations=(Interpolation(1, '', None, ''), Interpolation(2, '', None, '')))
#| TypeError: Template.__new__ only accepts *args arguments
#| TypeError: Template.__new__ *args need to be of type 'str' or 'Interpolation', got bytes
#| ('ab',)
#| ('', '', '')
#| TypeError: Interpolation() missing required argument 'value' (pos 1)
#| Interpolation(1, '', None, '')
#| Interpolation(1, 'e', 'r', 'spec')
#| ValueError: Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
#| TypeError: Interpolation() argument 'expression' must be str, not int
#| TypeError: Interpolation() argument 'format_spec' must be str, not int
#| Interpolation(1, 'q', 'a', 'z')
#| TypeError: Interpolation() argument 'conversion' must be str, not int
#| TypeError: Interpolation() takes at most 4 arguments (5 given)
#| TypeError: Interpolation() got an unexpected keyword argument 'foo'
#| ('value', 'expression', 'conversion', 'format_spec') False True
#| 3.5 x None z
#| matched template
#| '\xe9' 'é' 5 5
#| ValueError: invalid conversion specifier: x
#| [1, 2, 3, 4]
#|  x ('x = ', '') Interpolation(3.5, 'x', 'r', '') Interpolation(3.5, 'x', 's', '') Interpolation(3.5, 'x', None, '>5')  x + 1 (1,) 'a' 'b' 10
#| ('\\n', '') ('\\d',) ('\\d', '') ('up',) ('multi\n', '\nline')
#| [(0,), (1,)] (5,) (3.5,) (3.5,) ('3.5',)
#| TemplateIter Template(strings=('a', ''), interpolations=(Interpolation(3.5, 'x', None, ''),)) True Template string.templatelib string.templatelib
#| TypeError: type 'string.templatelib.Template' is not an acceptable base type
#| TypeError: type 'string.templatelib.Interpolation' is not an acceptable base type
#| a 1 b end
#| 23x string.templatelib.Template[int] string.templatelib.Interpolation[int]

from string.templatelib import Template, Interpolation, convert
def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
x, w = 3.5, 10
t = t"a{x}b{x!r:>{w}}{'s'=}c"
print(type(t).__name__, t.strings, t.values, len(t.interpolations))
for i in t.interpolations: print(i, i.value, i.expression, i.conversion, i.format_spec)
for part in t: print(type(part).__name__, part if isinstance(part, str) else part.expression)
print(repr(t""), t"".strings, t"{x}".strings, t"{x}{x}".strings, t"".interpolations, list(t""), list(t"{x}"), list(t"a"))
print(t"{{}}".strings, (t"a" t"b{x}" t"c").strings, (t"a{x}" + t"b{w}").strings, (t"{x}" + t"{w}").strings)
attempt(lambda: t"a" + "b"); attempt(lambda: "a" + t"b"); attempt(lambda: t"a" * 2); attempt(lambda: str(t"a{x}") == repr(t"a{x}")); attempt(lambda: len(t"a")); attempt(lambda: t"a"[0]); attempt(lambda: t"a" % 1); attempt(lambda: f"{t'a'}"[:8]); attempt(lambda: f"{t'a':>3}"); attempt(lambda: t"a" == t"a"); attempt(lambda: t"a" < t"b"); attempt(lambda: t"a".join); attempt(lambda: bool(t"")); attempt(lambda: t"{undefined_q}"); attempt(lambda: setattr(t"", "strings", 1)); attempt(lambda: setattr(t"", "x", 1)); attempt(lambda: t"{1 / 0}"); attempt(lambda: setattr(t"{1}".interpolations[0], "value", 2))
attempt(lambda: Template()); attempt(lambda: Template(1)); attempt(lambda: Template("a", 1)); attempt(lambda: Template("a", "b")); attempt(lambda: Template("a", Interpolation(1, "x"), "b", "c")); attempt(lambda: Template(Interpolation(1), Interpolation(2))); attempt(lambda: Template(x=1)); attempt(lambda: Template(b"a")); attempt(lambda: Template("a", "b").strings); attempt(lambda: Template(Interpolation(1), Interpolation(2)).strings)
attempt(Interpolation); attempt(Interpolation, 1); attempt(Interpolation, 1, "e", "r", "spec"); attempt(Interpolation, 1, "e", "x"); attempt(Interpolation, 1, 2); attempt(Interpolation, 1, "e", None, 3); attempt(Interpolation, value=1, expression="q", conversion="a", format_spec="z"); attempt(Interpolation, 1, "e", 5); attempt(Interpolation, 1, 2, 3, 4, 5); attempt(Interpolation, 1, foo=2)
print(Interpolation.__match_args__, Interpolation(1) == Interpolation(1), hash(Interpolation(1)) is not None)
match t"{x:z}".interpolations[0]:
    case Interpolation(v, e, c, s): print(v, e, c, s)
match t"a":
    case Template(strings=("a",)): print("matched template")
print(convert("é", "a"), convert("é", "r"), convert(5, "s"), convert(5, None))
attempt(convert, 1, "x")
log = []
def e(n):
    log.append(n)
    return n
t"{e(1)}{e(2):{e(3)}}{e(4)!r}"
print(log)
print(t"{ x }".interpolations[0].expression, t"{x = }".strings, t"{x = }".interpolations[0], t"{x=!s}".interpolations[0], t"{x=:>5}".interpolations[0], t"{ x + 1 }".interpolations[0].expression, t"{(lambda: 1)()}".values, t"{'a' 'b'}".interpolations[0].expression, t"{x!s:{w}}".interpolations[0].format_spec)
print(rt"\n{x}".strings, Rt"\d".strings, tR"\d{x}".strings, T"up".strings, t'''multi
{x}
line'''.strings)
print([t"{i}".values for i in range(2)], (lambda q: t"{q}")(5).values, t"{t'{x}'}".values[0].values, f"{t'{x}'.values}", t"{f'{x}'}".values)
print(type(iter(t"a")).__name__, repr(t"a{x}"), isinstance(t"", Template), Template.__name__, Template.__module__, Interpolation.__module__)
attempt(lambda: type("S", (Template,), {})); attempt(lambda: type("S", (Interpolation,), {}))
it = iter(t"a{1}b")
print(next(it), next(it).value, next(it), next(it, "end"))
print(t"{1!r:{2}{3}x}".interpolations[0].format_spec, Template[int] if hasattr(Template, "__class_getitem__") else "", Interpolation[int] if hasattr(Interpolation, "__class_getitem__") else "")

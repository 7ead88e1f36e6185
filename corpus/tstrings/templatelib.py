#: about: the module string.templatelib: making and rendering templates
#: kind: language
#: imports: string
#: tests: module:string.templatelib
#: stdout:
#| Template(strings=('ab', 'c', '', ''), interpolations=(Interpolation(1, '', None, ''), Interpolation(2, '', None, ''), Interpolation(3, '', None, '')))
#| Template(strings=('',), interpolations=()) Template(strings=('',), interpolations=()) Interpolation(1, 'x', 'r', '>5') Interpolation(1, 'a', 's', 'z')
#| TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
#| TypeError Template.__new__ only accepts *args arguments
#| TypeError Interpolation() missing required argument 'value' (pos 1)
#| ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
#| TypeError Interpolation() argument 'conversion' must be str, not int
#| TypeError Interpolation() argument 'expression' must be str, not int
#| TypeError Interpolation() argument 'format_spec' must be str, not int
#| TypeError Interpolation() takes at most 4 arguments (5 given)
#| False
#| "'\\xe9'"
#| "'é'"
#| '1'
#| 1
#| ValueError invalid conversion specifier: z
#| True True
#| hello   'WORLD': 2.50 n=2.5
#| TypeError type 'string.templatelib.Template' is not an acceptable base type
#| TypeError type 'string.templatelib.Interpolation' is not an acceptable base type

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

from string.templatelib import Interpolation, Template, convert
import string.templatelib

print(Template("a", "b", Interpolation(1), "c", Interpolation(2), Interpolation(3)))
print(Template(), Template(""), Interpolation(1, "x", "r", ">5"), Interpolation(value=1, expression="a", conversion="s", format_spec="z"))
for step in (
    lambda: Template("a", 1), lambda: Template(a=1), lambda: Interpolation(), lambda: Interpolation(1, "x", "q"),
    lambda: Interpolation(1, "x", 1), lambda: Interpolation(1, 2), lambda: Interpolation(1, "a", None, 2),
    lambda: Interpolation(1, 2, 3, 4, 5), lambda: Interpolation(1) == Interpolation(1),
    lambda: convert("é", "a"), lambda: convert("é", "r"), lambda: convert(1, "s"), lambda: convert(1, None), lambda: convert(1, "z"),
):
    show(step)
print(type(t"") is Template, string.templatelib.Template is Template)


def render(template):
    out = []
    for part in template:
        match part:
            case str() as text:
                out.append(text)
            case Interpolation(value, _, conversion, spec):
                out.append(format(convert(value, conversion), spec).upper())
    return "".join(out)


name, n = "world", 2.5
print(render(t"hello {name!r:>9}: {n:.2f} {n=}"))


def subclass(base):
    class C(base):
        pass


show(lambda: subclass(Template))
show(lambda: subclass(Interpolation))

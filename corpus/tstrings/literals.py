#: about: template strings: texts, interpolations and when they are evaluated
#: kind: language
#: stdout:
#| Template(strings=('a', 'b', 'cx=', '', ''), interpolations=(Interpolation(3, 'x', None, ''), Interpolation(3, 'x', 'r', '>10'), Interpolation(3, 'x', 'r', ''), Interpolation(4, ' x + 1', None, '')))
#| <class 'string.templatelib.Template'> ('a', 'b', 'cx=', '', '') (Interpolation(3, 'x', None, ''), Interpolation(3, 'x', 'r', '>10'), Interpolation(3, 'x', 'r', ''), Interpolation(4, ' x + 1', None, '')) (3, 3, 3, 4)
#| ['a', Interpolation(3, 'x', None, ''), 'b', Interpolation(3, 'x', 'r', '>10'), 'cx=', Interpolation(3, 'x', 'r', ''), Interpolation(4, ' x + 1', None, '')] [] [Interpolation(3, 'x', None, ''), Interpolation(3, 'x', None, '')] ('',) ('', '')
#| Interpolation(3, 'x', 'r', '>10') <class 'string.templatelib.Interpolation'> 3 x r >10
#| [('x', None, ''), ('x', 'r', '>10'), ('x', 'r', ''), (' x + 1', None, '')]
#| ('{}', '') ('\\n', '') ('\n', '') (Template(strings=('', ''), interpolations=(Interpolation(3, 'x', None, ''),)),) Template(strings=('', 'abc', ''), interpolations=(Interpolation(3, 'x', None, ''), Interpolation(3, 'x', None, '')))
#| x
#| (Interpolation(3, 'x', 's', '>10'),) (3,) (Interpolation(3, 'x', None, '33'),)
#| [1, 2, 3, 4]
#| ZeroDivisionError division by zero
#| NameError name 'undefined' is not defined
#| ('value', 'expression', 'conversion', 'format_spec')

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

x, width = 3, 10
t = t"a{x}b{x!r:>{width}}c{x=}{ x + 1 }"
print(t)
print(type(t), t.strings, t.interpolations, t.values)
print(list(t), list(t""), list(t"{x}{x}"), t"".strings, t"{x}".strings)
i = t.interpolations[1]
print(i, type(i), i.value, i.expression, i.conversion, i.format_spec)
print([(p.expression, p.conversion, p.format_spec) for p in t.interpolations])
print(t"{{}}{x}".strings, rt"\n{x}".strings, t"\n{x}".strings, t"{t'{x}'}".values, t"{x}" t"abc{x}")
print(t"""{
    x
}""".interpolations[0].expression.strip())
print(t"{x!s:{'>'}{width}}".interpolations, t"{(lambda: x)()}".values, t"{x:{x}{x!r}}".interpolations)
log = []


def note(n):
    log.append(n)
    return n


t"{note(1)}{note(2):{note(3)}}{note(4)}"
print(log)
show(lambda: t"{1 / 0}")
show(lambda: t"{x:{undefined}}")
print(type(i).__match_args__)

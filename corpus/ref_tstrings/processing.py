#: about: programs that render templates
#: kind: language
#: imports: string
#: stdout:
#| Hi     '<b>&' 3.14  3.14159|['x', '<y>']  {} 123 name='<b>&' n = 3.1
#| <p>&lt;b>&amp;</p> <ul><li>x</li><li>&lt;y></li></ul> &lt;b>&amp; <i>&lt;b>&amp;</i>a&lt;
#| ('select * from t where a = ? and b > ?', ('<b>&', 3.14159))
#| ['name', 'n', 'items[0]', 'name.upper()', '1 + 2', ' n', '[i for i in items]']
#| ('a', '', 'b') (3.14159, '<b>&') a3.14159<b>&b ('a', 'a', '') ('xy',) p3.1q
#| ['Interpolation', 'Interpolation'] 3 True
#| {'(lambda: 5)': 5, 'n': 3.14159}
#| ('ABC ', ' DEF') ['NAME'] >5 Template(strings=('ABC ', ' DEF'), interpolations=(Interpolation('<b>&', 'NAME', 's', '>5'),))
#| [[[0]]]
#| ('\n  ', '\n  ', '') [('name', ''), ('n', '\n>8')]
#| (1,) 1 (10,) 10
#| abc
#| ('sent',)
#| {(0,), (1,)} (7,) ['0', '1']

from string.templatelib import Template, Interpolation, convert
def f(t):
    out = []
    for part in t:
        match part:
            case str() as s: out.append(s)
            case Interpolation(value, _, conversion, spec): out.append(format(convert(value, conversion), spec))
    return "".join(out)
def html(t):
    esc = lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;")
    out = ""
    for part in t:
        if isinstance(part, str): out += part
        elif isinstance(part.value, Template): out += html(part.value)
        elif isinstance(part.value, (list, tuple)): out += "".join(html(x) if isinstance(x, Template) else esc(x) for x in part.value)
        elif callable(part.value): out += esc(part.value())
        else: out += esc(part.value)
    return out
name, n, items = "<b>&", 3.14159, ["x", "<y>"]
print(f(t"Hi {name!r:>10} {n:.2f} {n:{'>'}{8}}|{items}"), f(t""), f(t"{{}}"), f(t"{1}{2}{3}"), f(t"{name=}"), f(t"{n = :.1f}"))
print(html(t"<p>{name}</p>"), html(t"<ul>{[t'<li>{i}</li>' for i in items]}</ul>"), html(t"{(lambda: name)}"), html(t"{t'<i>{name}</i>'}{('a', '<')}"))
def sql(t): return "?".join(t.strings), t.values
print(sql(t"select * from t where a = {name} and b > {n}"))
def names(t): return [i.expression for i in t.interpolations]
print(names(t"{name}{n:.2f}{items[0]!r}{name.upper()}{1 + 2}{ n }{[i for i in items]}"))
t1, t2 = t"a{n}", t"{name}b"
j = t1 + t2
print(j.strings, j.values, f(j), (t1 + t1).strings, (t"x" + t"y").strings, f(t"p" t"{n:.1f}" t"q"))
print([type(p).__name__ for p in t"{n}{n}"], len(list(t" {n} ")), t"{n}".interpolations[0].value is n)
def lazy(t): return {i.expression: i.value() if callable(i.value) else i.value for i in t.interpolations}
print(lazy(t"{(lambda: 5)}{n}"))
def upper(t): return Template(*(p.upper() if isinstance(p, str) else Interpolation(p.value, p.expression.upper(), p.conversion, p.format_spec) for p in t))
u = upper(t"abc {name!s:>5} def")
print(u.strings, names(u), u.interpolations[0].format_spec, u)
def deep(k): return t"{k}" if k == 0 else t"[{deep(k - 1)}]"
def flat(t): return "".join(p if isinstance(p, str) else flat(p.value) if isinstance(p.value, Template) else str(p.value) for p in t)
print(flat(deep(3)))
multi = t"""
  {name
  }
  {n!r:
>8}"""
print(multi.strings, [(i.expression, i.format_spec) for i in multi.interpolations])
x = 1
tpl = t"{x}"
x = 2
print(tpl.values, f(tpl), t"{(y := 10)}".values, y)
class Fmt:
    def __format__(self, s): raise ValueError("formatted too early")
print(t"{Fmt():abc}".interpolations[0].format_spec)
def g():
    yield t"{(yield 1)}"
it = g(); next(it)
print(it.send("sent").values)
print({t"{q}".values for q in range(2)}, (lambda v: t"{v}")(7).values, [t"{i:{i}}".interpolations[0].format_spec for i in range(2)])

#: about: what can be done with a template, and what cannot
#: kind: language
#: stdout:
#| Template(strings=('a', 'ba', 'b'), interpolations=(Interpolation(3, 'x', None, ''), Interpolation(3, 'x', None, ''))) ('a', 'b', 'c') ('',) Template(strings=('a', 'b'), interpolations=(Interpolation(3, 'x', None, ''),))
#| TypeError can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#| TypeError can only concatenate str (not "string.templatelib.Template") to str
#| TypeError unsupported operand type(s) for *: 'string.templatelib.Template' and 'int'
#| TypeError object of type 'string.templatelib.Template' has no len()
#| TypeError 'string.templatelib.Template' object is not subscriptable
#| AttributeError 'string.templatelib.Template' object has no attribute 'missing'
#| AttributeError readonly attribute
#| AttributeError 'string.templatelib.Template' object has no attribute 'extra' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| TypeError '<' not supported between instances of 'string.templatelib.Template' and 'string.templatelib.Template'
#| True
#| False
#| 'a'
#| "Template(strings=('a', 'b'), interpolations=(Interpolation(3, 'x', None, ''),))"
#| "Template(strings=('a', 'b'), interpolations=(Interpolation(3, 'x', None, ''),))"
#| string.templatelib.Template[int]
#| string.templatelib.Interpolation[str]
#| True
#| <class 'string.templatelib.TemplateIter'> True ['a', Interpolation(3, 'x', None, ''), 'b'] []

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

x = 3
t = t"a{x}b"
print(t + t, (t"a{1}" + t"b{2}c").strings, (t"" + t"").strings, t + t"")
for step in (
    lambda: t + "a", lambda: "a" + t, lambda: t * 2, lambda: len(t), lambda: t[0], lambda: t.missing,
    lambda: setattr(t, "strings", ()), lambda: setattr(t, "extra", 1), lambda: setattr(t.interpolations[0], "value", 1),
    lambda: t < t, lambda: t == t, lambda: t == t"a{x}b", lambda: next(iter(t)), lambda: str(t), lambda: f"{t}",
    lambda: type(t)[int], lambda: type(t.interpolations[0])[str], lambda: hash(t) == hash(t),
):
    show(step)
it = iter(t)
print(type(it), iter(it) is it, list(it), list(it))

#: about: ** with keys that are of a subclass of str
#: kind: language
#: stdout:
#| {'a': 1} {'b': 2} {'a b': 1, '': 2, 'é': 3}
#| {'c': 3}
#| TypeError: keywords must be strings
#| TypeError: keywords must be strings
#| TypeError: __main__.f() got multiple values for keyword argument 'a'
#| TypeError: __main__.f() got multiple values for keyword argument 'x'
#| TypeError: dict() got multiple values for keyword argument 'x'
#| TypeError: keywords must be strings

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class S(str): pass
def f(**kw): return kw
print(f(**{S("a"): 1}), dict(**{S("b"): 2}), f(**{"a b": 1, "": 2, "é": 3}))
d = {}
d.update(**{S("c"): 3})
print(d)
show(lambda: f(**{1: 2}), lambda: f(**{None: 1}), lambda: f(a=1, **{S("a"): 2}), lambda: f(**{"x": 1}, **{"x": 2}), lambda: dict(x=1, **{S("x"): 2}), lambda: f(**{("t",): 1}))

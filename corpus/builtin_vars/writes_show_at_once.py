#: about: vars of instances with slots, of functions and exceptions are live
#: kind: language
#: profile: compat
#: stdout:
#| {'b': 2, 'c': 3} 3 False
#| n {'note': 'n'}
#| 5 {'extra': 5}
#| {'attr': 2} {'k': 1}
#| 1 2 ['attr', 'x', 'y']

class S:
    __slots__ = ("a", "__dict__")
s = S()
s.a = 1; s.b = 2
v = vars(s)
v["c"] = 3
print(v, s.c, "a" in v)
def f(): pass
vars(f)["note"] = "n"
print(f.note, vars(f))
e = ValueError("e")
vars(e)["extra"] = 5
print(e.extra, vars(e))
class D(dict): pass
d = D(k=1)
d.attr = 2
print(vars(d), dict(d))
vars(d).update({"x": 1, "y": 2})
print(d.x, d.y, sorted(vars(d)))

#: about: __slots__ as every kind of iterable
#: kind: language
#: stdout:
#| ['one']
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b']
#| ['x']
#| ['p', 'q']
#| ['g', 'h']
#| []
#| TypeError: __slots__ must be identifiers
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: __slots__ items must be strings, not 'int'
#| TypeError: __slots__ items must be strings, not 'bytes'
#| TypeError: __slots__ items must be strings, not 'int'
#| ['ß', 'é', '名']
#| TypeError: __slots__ must be identifiers
#| ['class']
#| ['a']
#| ['_A__private', '_p']
#| ValueError: iter
#| ['sub']
#| ['sub']
#| {'documented': 'the doc', 'other': None}
#| (None, None)
#| 5
#| AttributeError: 'D' object has no attribute 'undeclared' and no __dict__ for setting new attributes

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def make(slots, bases=()):
    return sorted(n for n in vars(type("A", bases, {"__slots__": slots})) if n[:2] != "__")
show(make, "one")
show(make, ("a", "b"))
show(make, ["b", "a"])
show(make, {"a": 1, "b": 2})
show(make, {"x"})
show(make, iter(["p", "q"]))
show(make, (n for n in ("g", "h")))
show(make, ())
show(make, "")
show(make, None)
show(make, 5)
show(make, b"ab")
show(make, [b"ab"])
show(make, ["a", 1])
show(make, ["é", "ß", "名"])
show(make, ["a-b"])
show(make, ["class"])
show(make, ["a", "a"])
show(make, ["__private", "_p", "__dunder__"])
class Bad:
    def __iter__(self): raise ValueError("iter")
show(make, Bad())
class S(str): pass
show(make, [S("sub")])
show(make, S("sub"))
D = type("D", (), {"__slots__": {"documented": "the doc", "other": None}})
show(lambda: D.__slots__)
show(lambda: (D.documented.__doc__, D.other.__doc__))
d = D()
d.documented = 5
show(lambda: d.documented)
show(lambda: setattr(d, "undeclared", 1))

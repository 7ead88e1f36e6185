#: about: getattr, setattr, hasattr, delattr, vars, dir, callable, id
#: kind: language
#: tests: builtin:callable builtin:dir builtin:vars builtin:getattr builtin:setattr builtin:hasattr builtin:delattr builtin:id
#: stdout:
#| 1 default m 1 True False 5 A None
#| None 2 None {'y': 2, 'odd name': 3} 3 None {'odd name': 3} None 9 1 True mappingproxy
#| ['m', 'odd name', 'x', 'z'] ['bit_count', 'bit_length'] True dir ['m', 'x'] True
#| True True False True True False True False True
#| True False True True True
#| ['a', 'b']
#| AttributeError 'C' object has no attribute 'zz'
#| TypeError attribute name must be string, not 'int'
#| TypeError getattr expected at least 2 arguments, got 1
#| TypeError attribute name must be string, not 'int'
#| TypeError attribute name must be string, not 'int'
#| TypeError attribute name must be string, not 'int'
#| TypeError setattr expected 3 arguments, got 2
#| AttributeError 'C' object has no attribute 'zz'
#| AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError vars() argument must have __dict__ attribute
#| TypeError vars expected at most 1 argument, got 2
#| TypeError 'int' object is not iterable
#| TypeError dir expected at most 1 argument, got 2
#| TypeError callable() takes exactly one argument (0 given)
#| TypeError id() takes exactly one argument (0 given)
#| TypeError getattr() takes no keyword arguments
#| in property

class C:
    x = 1
    def m(self): return "m"

c = C()
print(getattr(c, "x"), getattr(c, "zz", "default"), getattr(c, "m")(), getattr(C, "x"), hasattr(c, "x"), hasattr(c, "zz"), getattr(5, "real"), getattr("a", "upper")(), getattr(c, "zz", None))
print(setattr(c, "y", 2), c.y, setattr(c, "odd name", 3), dict(vars(c)), getattr(c, "odd name"), delattr(c, "y"), dict(vars(c)), setattr(C, "z", 9), c.z, vars(C)["x"], "m" in vars(C), type(vars(C)).__name__)
print([n for n in dir(c) if not n.startswith("__")], [n for n in dir(int) if n.startswith("bit")], "append" in dir([]), dir.__name__, [n for n in dir(C) if n in ("m", "x", "mro")], sorted(dir()) == dir())
print(callable(len), callable(C), callable(c), callable(c.m), callable(lambda: 0), callable(5), callable("".join), callable(None), callable(type))
print(id(c) == id(c), id(c) == id(C()), isinstance(id(5), int), id(None) == id(None), id([]) is not None)

class D:
    def __dir__(self): return ["b", "a"]

class E:
    def __dir__(self): return 5

print(dir(D()))

def attempt(call):
    try: print(call())
    except (TypeError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: getattr(c, "zz"))
attempt(lambda: getattr(c, 5))
attempt(lambda: getattr(c))
attempt(lambda: getattr(c, 5, "default"))
attempt(lambda: hasattr(c, 5))
attempt(lambda: setattr(c, 5, 1))
attempt(lambda: setattr(c, "x"))
attempt(lambda: delattr(c, "zz"))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: vars(5))
attempt(lambda: vars(1, 2))
attempt(lambda: dir(E()))
attempt(lambda: dir(1, 2))
attempt(lambda: callable())
attempt(lambda: id())
attempt(lambda: getattr(c, name="x"))

class P:
    @property
    def fails(self): raise ValueError("in property")

try: hasattr(P(), "fails")
except ValueError as error: print(error)

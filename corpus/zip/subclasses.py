#: about: classes derived from zip
#: kind: language
#: stdout:
#| [['a', 'c'], ['b', 'd']] ['x'] True Z
#| n [('a', 1), ('b', 2)] n end
#| ValueError: zip() argument 2 is shorter than argument 1
#| AttributeError: 'Strict' object has no attribute 'x' and no __dict__ for setting new attributes
#| 2 ['mine'] ('a', 'c') ['mine'] ['mine']
#| TypeError: zip() got an unexpected keyword argument 'foo'
#| TypeError: zip() takes at most 1 keyword argument (2 given)
#| TypeError: 'int' object is not iterable
#| TypeError: zip() got an unexpected keyword argument 'other'
#| [('a', 'c'), ('b', 'd')]
#| a c b d 
#|\

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Z(zip):
    def __next__(self): return [*super().__next__()]
class Named(zip):
    def __new__(cls, *args, name="none", **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.name = name
        return self
class Strict(zip):
    __slots__ = ()
    def __new__(cls, *args): return zip.__new__(cls, *args, strict=True)
class Init(zip):
    def __init__(self, *args): self.args = len(args)
    def __iter__(self): return iter(["mine"])
print(list(Z("ab", "cd")), next(Z("x")), isinstance(Z(), zip), type(Z()).__name__)
n = Named("ab", [1, 2], name="n")
print(n.name, list(n), n.name, next(n, "end"))
attempt(lambda: list(Strict("ab", "c")))
attempt(lambda: setattr(Strict("a"), "x", 1))
i = Init("ab", "cd")
print(i.args, list(i), next(i), [x for x in i], list(zip.__iter__(i)))
attempt(lambda: Z("a", foo=1))
attempt(lambda: Z("a", strict=True, foo=1))
attempt(lambda: Z(5))
attempt(lambda: Named("a", other=1))
print([(a, b) for a, b in Z("ab", "cd")])
for a, b in Named("ab", "cd"): print(a, b, end=" ")

#: about: classes derived from map
#: kind: language
#: stdout:
#| [('m', '1'), ('m', '2')] ('m', 1) True
#| 5 ['1', '2'] 5
#| ValueError: map() argument 2 is shorter than argument 1
#| ['o', 'w', 'n'] 1 True ['o', 'w', 'n']
#| TypeError: map() must have at least two arguments.
#| TypeError: map() must have at least two arguments.
#| TypeError: map() got an unexpected keyword argument 'foo'
#| TypeError: Extra.__new__() got an unexpected keyword argument 'other'
#| TypeError: 'int' object is not iterable

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class M(map):
    def __next__(self): return ("m", super().__next__())
class Extra(map):
    def __new__(cls, f, *args, extra=None):
        self = super().__new__(cls, f, *args)
        self.extra = extra
        return self
class Strict(map):
    def __new__(cls, *args): return map.__new__(cls, *args, strict=True)
class Init(map):
    def __init__(self, f, *args): self.f = f
    def __iter__(self): return iter("own")
print(list(M(str, [1, 2])), next(M(abs, [-1])), isinstance(M(str, ""), map))
e = Extra(str, [1, 2], extra=5)
print(e.extra, list(e), e.extra)
attempt(lambda: list(Strict(max, "ab", "c")))
i = Init(str, [1, 2])
print(list(i), next(i), i.f is str, list(map.__iter__(i)))
attempt(lambda: M(str))
attempt(lambda: M())
attempt(lambda: M(str, "a", foo=1))
attempt(lambda: Extra(str, "a", other=1))
attempt(lambda: M(str, 5))

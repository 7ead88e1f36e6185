#: about: classes derived from filter
#: kind: language
#: stdout:
#| [('f', 1), ('f', 2)] ('f', 'a') True [1]
#| TypeError: filter expected 2 arguments, got 3
#| 5
#| ['o', 'w', 'n']
#| 'a'
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: filter() takes no keyword arguments
#| TypeError: 'int' object is not iterable
#| TypeError: filter expected 2 arguments, got 0
#| 5 [('f', 'a')]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class F(filter):
    def __next__(self): return ("f", super().__next__())
class Extra(filter):
    def __init__(self, f, it, extra=None): self.extra = extra
class New(filter):
    def __new__(cls, it): return super().__new__(cls, None, it)
class Own(filter):
    def __iter__(self): return iter("own")
print(list(F(None, [0, 1, 2])), next(F(None, "a")), isinstance(F(None, ""), filter), list(New([0, 1])))
attempt(lambda: Extra(None, "a", 5))
attempt(lambda: Extra(None, "a", extra=5).extra)
attempt(lambda: list(Own(None, "ab")))
attempt(lambda: next(Own(None, "ab")))
attempt(lambda: F(None))
attempt(lambda: F(None, "a", foo=1))
attempt(lambda: F(None, 5))
attempt(lambda: F())
f = F(None, "a")
f.attribute = 5
print(f.attribute, list(f))

#: about: the keyword strict, and others
#: kind: language
#: stdout:
#| zip
#| zip
#| zip
#| list
#| zip
#| zip() got an unexpected keyword argument 'foo'
#| zip() got an unexpected keyword argument 'strct'. Did you mean 'strict'?
#| zip() got an unexpected keyword argument 'Strict'. Did you mean 'strict'?
#| zip() takes at most 1 keyword argument (2 given)
#| zip() takes at most 1 keyword argument (2 given)
#| zip() got an unexpected keyword argument 'iterables'
#| zip() got an unexpected keyword argument ''
#| KeyError: 'bool'
#| KeyError: 'bool'
#| TypeError: zip() got an unexpected keyword argument 'foo'
#| [('a', 'a')]
#| ValueError: zip() argument 2 is shorter than argument 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for call in (lambda: zip("a", strict=1), lambda: zip("a", strict=""), lambda: zip("a", strict=None), lambda: list(zip(strict=True)), lambda: zip(**{"strict": False})):
    try: print(type(call()).__name__)
    except Exception as error: print(error)
for kwargs in {"foo": 1}, {"strct": 1}, {"Strict": 1}, {"strict": 1, "foo": 2}, {"a": 1, "b": 2}, {"iterables": []}, {"": 1}:
    try: zip("a", **kwargs)
    except TypeError as error: print(error)
class Untrue:
    def __bool__(self): raise KeyError("bool")
attempt(lambda: zip("a", strict=Untrue()))
attempt(lambda: zip(5, strict=Untrue()))
attempt(lambda: zip(5, foo=1))
class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
attempt(lambda: list(zip("ab", "a", strict=Len(0))))
attempt(lambda: list(zip("ab", "a", strict=Len(2))))

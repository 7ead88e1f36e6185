#: about: subclasses and strangers on the right
#: kind: language
#: stdout:
#| ('ror', {1: 2}) ('or', {1: 2}) D.__ror__ D.__or__ D.__or__
#| D.__ior__
#| {'a': 1}
#| {'a': 2, 'via': 'ror'}
#| TypeError: 'NoneType' object is not callable
#| {}
#| {1: 1, 3: 4}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class R:
    def __ror__(self, other): return ("ror", other)
    def __or__(self, other): return ("or", other)
class D(dict):
    def __or__(self, other): return "D.__or__"
    def __ror__(self, other): return "D.__ror__"
    def __ior__(self, other): return "D.__ior__"
print({1: 2} | R(), R() | {1: 2}, {1: 2} | D(), D() | {}, D() | D())
x = D()
x |= 1
print(x)
y = {}
y |= D(a=1)
print(y)
class Right(dict):
    def __ror__(self, other): return dict.__ror__(self, other) | {"via": "ror"}
print({"a": 1} | Right(a=2))
class NoOr(dict): __or__ = None
show(lambda: NoOr() | {}, lambda: {} | NoOr(), lambda: dict.__ror__({1: 1}, {1: 2, 3: 4}))

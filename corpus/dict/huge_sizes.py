#: about: tables that cannot be: presized by lying lengths
#: kind: language
#: stdout:
#| {'a': None, 'b': None} {'a': None, 'b': None} {'x'} {1: 2}
#| {'a': 1} {'a': 1} {'a': 1} {'a': 1} {'a'} True True
#| 4611686018427387904
#| True
#| ValueError: __len__() should return >= 0
#| {1: 1}
#| True

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Liar(list):
    def __len__(self): return 10 ** 15
class Hint:
    def __length_hint__(self): return 2 ** 60
    def __iter__(self): return iter("ab")
print(dict.fromkeys(Liar("ab")), dict.fromkeys(Hint()), set(Liar("x")), dict([Liar((1, 2))]))
class D(dict):
    def __len__(self): return 2 ** 62
d = D(a=1)
print(dict(d), {**d}, d | {}, d.copy(), set(d), d == {"a": 1}, d.keys() == {"a"})
show(lambda: len(D()), lambda: bool(D()))
class Neg(dict):
    def __len__(self): return -5
show(lambda: len(Neg()), lambda: Neg() | {1: 1}, lambda: Neg(a=1) == {"a": 1})

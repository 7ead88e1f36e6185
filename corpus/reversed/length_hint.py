#: about: __length_hint__ of reversed objects follows the sequence
#: kind: language
#: stdout:
#| 4 3 3
#| 0
#| 3 [2, 1, 0] 0
#| ValueError: __len__() should return >= 0
#| ValueError: __len__() should return >= 0
#| TypeError: 'str' object cannot be interpreted as an integer
#| [2, 1, 0]
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| [2, 1, 0]
#| 3 2 1 1 0
#| TypeError: reversed.__length_hint__() takes no arguments (1 given)
#| 0 []

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i): return i
s = Seq(4)
r = reversed(s)
print(r.__length_hint__(), next(r), r.__length_hint__())
s.n = 2
print(r.__length_hint__())
s.n = 10
print(r.__length_hint__(), list(r), r.__length_hint__())
r = reversed(s)
for n in -1, "x", 2**64, None:
    s.n = n
    attempt(lambda: r.__length_hint__())
    attempt(lambda: list(r))
    s.n = 3
    r = reversed(s)
print(reversed("abc").__length_hint__(), reversed((1, 2)).__length_hint__(), reversed(b"a").__length_hint__(), reversed({1: 2}).__length_hint__(), reversed("").__length_hint__())
attempt(lambda: reversed("a").__length_hint__(1))
b = bytearray(b"abc")
r = reversed(b)
b.clear()
print(r.__length_hint__(), list(r))

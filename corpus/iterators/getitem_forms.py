#: about: __getitem__ as function, static method, class method, property and callable
#: kind: language
#: stdout:
#| ['c0', 'c1']
#| ['s0', 's1']
#| ['C']
#| ['p0']
#| [1, 2]
#| TypeError: 'F' object is not iterable
#| TypeError: 'type' object is not iterable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'H' object is not iterable

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Callable:
    def __call__(self, i): return ["c0", "c1"][i]
class A: __getitem__ = Callable()
class B: __getitem__ = staticmethod(lambda i: ["s0", "s1"][i])
class C:
    @classmethod
    def __getitem__(cls, i): return [cls.__name__][i]
class D:
    @property
    def __getitem__(self): return ["p0"].__getitem__
class E:
    def __getitem__(self, i, default=None): return [1, 2][i]
class F:
    def __class_getitem__(cls, i): return i
for cls in A, B, C, D, E, F: attempt(lambda: list(cls()))
attempt(lambda: list(F))
class G(A): __getitem__ = None
attempt(lambda: list(G()))
class H(A): __iter__ = None
attempt(lambda: list(H()))

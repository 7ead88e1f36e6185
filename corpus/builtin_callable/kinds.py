#: about: callable of everything
#: kind: language
#: profile: compat
#: stdout:
#| 1 1 1 0 1 1 1 1 0 0 1 1 1 1 0 1 0 1 1 0 1 1 1 1 1 1 0 0 0 0 0 0 0 1 0 1 0 0 1 0 0 0 0 1 0 1 0 

class C:
    def m(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    @property
    def p(self): pass
class D:
    def __call__(self): pass
class E(D):
    __call__ = None
class M(type):
    def __call__(cls): return "meta"
class F(metaclass=M): pass
i = C()
i.__call__ = lambda: 1
def gen(): yield
async def co(): pass
for x in (len, int, C, C(), D(), D, E(), F, F(), i, C.m, C().m, C.cm, C.sm, vars(C)["cm"], vars(C)["sm"], vars(C)["p"], lambda: 0, gen, gen(), co, [].append, list.append, str.maketrans, super, type, None, 5, "len", [], {}, ..., NotImplemented, ValueError, ValueError(), range, range(3), slice(1), list[int], int | str, object(), property(), classmethod(len), staticmethod(len), iter([]), map, zip()):
    print(int(callable(x)), end=" ")
print()

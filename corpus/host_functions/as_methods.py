#: about: a host function in a class does not bind, and gets no instance unasked
#: kind: security
#: env: kinds
#: tests: threat:13
#: stdout:
#| int
#| int object C object type, int int

class C:
    f = kinds
    g = staticmethod(kinds)
    h = property(kinds)
    i = classmethod(kinds)
    def __len__(self): raise SystemExit("asked")
    def __repr__(self): raise SystemExit("asked")


c = C()
print(c.f(1))
print(c.g(1), c.h, c.i(1), C.f(1))

#: about: classes of metaclasses with and without __call__, also where it comes and goes
#: kind: language
#: profile: compat
#: stdout:
#| A
#|   A((), {})
#|   A((1, 2), {})
#|   A((1,), {'k': 2})
#|   A((3,), {'z': 4})
#|   A((), {'z': 4})
#|   A((5, 6), {})
#| B
#|   ('N', B((), {}))
#|   ('N', B((1, 2), {}))
#|   ('N', B((1,), {'k': 2}))
#|   ('N', B((3,), {'z': 4}))
#|   ('N', B((), {'z': 4}))
#|   ('N', B((5, 6), {}))
#| C
#|   C((), {})
#|   C((1, 2), {})
#|   C((1,), {'k': 2})
#|   C((3,), {'z': 4})
#|   C((), {'z': 4})
#|   C((5, 6), {})
#| D
#|   D
#|   D() takes no arguments
#|   D() takes no arguments
#|   D() takes no arguments
#|   D() takes no arguments
#|   D() takes no arguments
#| G
#|   __init__() should return None, not 'generator'
#|   G.__init__() takes 1 positional argument but 3 were given
#|   G.__init__() got an unexpected keyword argument 'k'
#|   G.__init__() got an unexpected keyword argument 'z'
#|   G.__init__() got an unexpected keyword argument 'z'
#|   G.__init__() takes 1 positional argument but 3 were given
#| Wrong
#|   Wrong.__init__() missing 1 required positional argument: 'x'
#|   Wrong.__init__() takes 2 positional arguments but 3 were given
#|   Wrong.__init__() got an unexpected keyword argument 'k'
#|   Wrong.__init__() got an unexpected keyword argument 'z'
#|   Wrong.__init__() got an unexpected keyword argument 'z'
#|   Wrong.__init__() takes 2 positional arguments but 3 were given
#| changed
#|   ('A', (), {})
#|   ('A', (1, 2), {})
#|   ('A', (1,), {'k': 2})
#|   ('A', (3,), {'z': 4})
#|   ('A', (), {'z': 4})
#|   ('A', (5, 6), {})
#|   ('C', (), {})
#|   ('C', (1, 2), {})
#|   ('C', (1,), {'k': 2})
#|   ('C', (3,), {'z': 4})
#|   ('C', (), {'z': 4})
#|   ('C', (5, 6), {})
#|   A((), {})
#|   A((1, 2), {})
#|   A((1,), {'k': 2})
#|   A((3,), {'z': 4})
#|   A((), {'z': 4})
#|   A((5, 6), {})
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new
#|   new

class M(type):
    pass

class N(M):
    def __call__(cls, *a, **k):
        return 'N', super().__call__(*a, **k)

class A(metaclass=M):
    def __init__(self, *a, **k):
        self.got = a, k
    def __repr__(self):
        return f'{type(self).__name__}{self.got}'

class B(A, metaclass=N):
    pass

class C(A):
    def __new__(cls, *a, **k):
        return super().__new__(cls)

class D(metaclass=M):
    pass

class G(metaclass=M):
    def __init__(self):
        yield 1

class Wrong(metaclass=M):
    def __init__(self, x):
        return x

def make(cls):
    for call in (lambda: cls(), lambda: cls(1, 2), lambda: cls(1, k=2), lambda: cls(*[3], **{'z': 4}), lambda: cls(**{'z': 4}), lambda: cls(*(5, 6))):
        try:
            r = call()
        except TypeError as e:
            r = str(e)
        if type(r) is D:
            r = 'D'
        print(' ', r)

for cls in (A, B, C, D, G, Wrong):
    print(cls.__name__)
    make(cls)

print('changed')
M.__call__ = lambda cls, *a, **k: (cls.__name__, a, k)
make(A)
make(C)
del M.__call__
make(A)
A.__new__ = lambda cls, *a, **k: 'new'
make(A)
make(C)

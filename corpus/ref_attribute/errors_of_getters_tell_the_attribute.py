#: about: an AttributeError that leaves a getter or __getattr__ tells object and name
#: kind: language
#: stdout:
#| asked for x x P
#| asked for other other P
#| no x x Q
#| 'Q' object has no attribute 'zz' zz Q
#| told other int
#| no x x Q
#| no x None NoneType
#| ('x', True)

class P:
    @property
    def x(self):
        raise AttributeError('no x')
    def __getattr__(self, n):
        raise AttributeError('asked for ' + n)

class Q:
    @property
    def x(self):
        raise AttributeError('no x')
    @property
    def y(self):
        return self.zz
    @property
    def told(self):
        raise AttributeError('told', name='other', obj=5)

# Each place is executed once.
def told(read):
    try:
        read()
    except AttributeError as e:
        print(e, e.name, type(e.obj).__name__)

told(lambda: P().x)
told(lambda: P().other)
told(lambda: Q().x)
told(lambda: Q().y)
told(lambda: Q().told)
told(lambda: getattr(Q(), 'x'))
told(lambda: Q().x())

def gen():
    q = Q()
    try:
        yield q.x
    except AttributeError as e:
        yield e.name, e.obj is q

print(next(gen()))

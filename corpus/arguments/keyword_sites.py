#: about: calls with keywords and defaults, again and again, while what is called changes
#: kind: language
#: stdout:
#| [(0, 0, 0, 0), (3, 0, 1, 2), (2, 0, 1, 0), (1, 2, 1, 4), (3, 2, 1, 2), (1, 2, 2, 1), (2, 2, 2, 4), (3, 2, 1, 2), (2, 2, 2, 1), (0, 0, 3, 3), (3, 0, 1, 2), (2, 0, 1, 3), (4, 2, 4, 4), (3, 2, 1, 2), (4, 2, 2, 1), (5, 2, 5, 4), (3, 2, 1, 2), (5, 2, 2, 1)]
#| [((0, 2, 9), (0, 8, 3), (1, 0, 3), (1, 0), ('C', 1, 0), (0, 2, 3), (1, 5)), ((1, 2, 9), (1, 8, 3), (1, 1, 3), (1, 1), ('C', 1, 1), (1, 2, 3), (1, 5)), ((2, 2, 9), (2, 8, 3), (1, 2, 3), (1, 2), ('C', 1, 2), (2, 2, 3), (1, 5))]
#| ((1, 2, 3, 7), (1, 2, 3, 4), (1, 5, 6, 4))
#| ((1, 2, 30, 7), (1, 2, 30, 4), (1, 5, 6, 4))
#| ((1, 20, 30, 7), (1, 20, 30, 4), (1, 5, 6, 4))
#| f() missing 1 required keyword-only argument: 'd'
#| f() missing 1 required keyword-only argument: 'c'
#| f() missing 1 required positional argument: 'b'
#| ((1, 21, 32, 7), (1, 21, 32, 33), (1, 5, 6, 33))
#| f() takes from 0 to 2 positional arguments but 3 were given
#| f() got multiple values for argument 'a'
#| (0, 21, 1, 33)
#| f() got an unexpected keyword argument 'e'
#| (0, 21, 32, 33)
#| <lambda>() takes 1 positional argument but 3 were given
#| <lambda>() got multiple values for argument 'a'
#| <lambda>() missing 1 required positional argument: 'a'
#| <lambda>() got an unexpected keyword argument 'e'
#| <lambda>() missing 1 required positional argument: 'a'
#| f() takes from 0 to 2 positional arguments but 3 were given
#| f() got multiple values for argument 'a'
#| (0, 21, 1, 33)
#| f() got an unexpected keyword argument 'e'
#| (0, 21, 32, 33)
#| <lambda>() takes 1 positional argument but 3 were given
#| <lambda>() got multiple values for argument 'a'
#| <lambda>() missing 1 required positional argument: 'a'
#| <lambda>() got an unexpected keyword argument 'e'
#| <lambda>() missing 1 required positional argument: 'a'
#| [1, 2, 3] [4, 5] [2, 2]
#| [[], [1], [1, 2], [1, 2, 3]] [[5, 6], [5, 6]]
#| 125250
#| too deep

def f(a, b=2, *, c=3, d=4):
    return a, b, c, d


def g(d, c, b=0, a=0):
    return a, b, c, d


class C:
    def m(self, a, b=2, *, c=3):
        return a, b, c

    @staticmethod
    def s(a=1, *, c=5):
        return a, c

    @classmethod
    def k(cls, a, c=6):
        return cls.__name__, a, c


out = []
for i in range(6):
    fn = f if i % 3 else g
    out.append(fn(i, c=i))
    out.append(fn(c=1, d=2, a=3))
    out.append(fn(i, d=1, c=2) if fn is f else fn(i, c=1, a=2))
print(out)
obj = C()
print([(obj.m(i, c=9), obj.m(i, b=8), obj.m(b=i, a=1), C.s(c=i), obj.k(1, c=i), obj.m(i), obj.s()) for i in range(3)])


def calls():
    out = []
    for step in range(7):
        try:
            out.append((f(1, d=7), f(1), f(1, c=6, b=5)))
        except TypeError as e:
            out.append(str(e))
        match step:
            case 0:
                f.__kwdefaults__['c'] = 30
            case 1:
                f.__defaults__ = (20,)
            case 2:
                f.__kwdefaults__ = {'c': 31}
            case 3:
                del f.__kwdefaults__['c']
            case 4:
                f.__kwdefaults__ = {'c': 32, 'd': 33}
                f.__defaults__ = None
            case 5:
                f.__defaults__ = (0, 21)
    return out


for line in calls():
    print(line)


def errors(fn):
    for call in (lambda: fn(1, 2, 3), lambda: fn(1, a=2), lambda: fn(c=1), lambda: fn(1, e=2), lambda: fn()):
        try:
            print(call())
        except TypeError as e:
            print(e)


for _ in range(2):
    errors(f)
    errors(lambda a, *, c=1: (a, c))


def only(*, x=1, y=[]):
    y.append(x)
    return len(y)


print([only(x=i) for i in range(3)], [only() for _ in range(2)], [only(y=[1], x=2) for _ in range(2)])


def gen(a, *, n=2):
    for i in range(n):
        yield a + i


print([list(gen(1, n=i)) for i in range(4)], [list(gen(5)) for _ in range(2)])


def deep(n, *, acc=0):
    return acc if n == 0 else deep(n - 1, acc=acc + n)


print(deep(500))
try:
    deep(10 ** 6)
except RecursionError as e:
    print('too deep')

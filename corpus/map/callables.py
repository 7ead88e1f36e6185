#: about: types, methods, classes, partial objects and instances as the function
#: kind: language
#: stdout:
#| [('called', ('a', 'c')), ('called', ('b', 'd'))] [P(1, 0), P(2, 0)] [P(1, 3), P(2, 4)] [P(5, 5)] ['aa', 'bb'] [P(2, 0), P(3, 0)] [P(3, 0)]
#| a
#| b
#| ['A', 'B'] ['a b', 'c d'] [8, 9] [20, 10] ['b'] [<class 'int'>, <class 'str'>] [False, True, False] [None, None] [{1: 2}] [('a', 'b')] [range(2, 5)]
#| [(1, 3)] [(1, 9)] [(('a', 'b'), {})]
#| TypeError: 'NotCallable' object is not callable
#| TypeError: 'NotCallable' object is not callable

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Callable:
    def __call__(self, *args): return ("called", args)
class Point:
    def __init__(self, x, y=0): self.p = (x, y)
    def __repr__(self): return f"P{self.p}"
    def moved(self, dx): return Point(self.p[0] + dx, self.p[1])
    @classmethod
    def at(cls, x): return cls(x, x)
    @staticmethod
    def twice(x): return x * 2
print(list(map(Callable(), "ab", "cd")), list(map(Point, [1, 2])), list(map(Point, [1, 2], [3, 4])), list(map(Point.at, [5])), list(map(Point.twice, "ab")), list(map(Point(1).moved, [1, 2])), list(map(Point.moved, [Point(1)], [2])))
print(list(map(str.upper, "ab")), list(map(" ".join, ["ab", "cd"])), list(map(pow, [2, 3], [3, 2])), list(map([10, 20].__getitem__, [1, 0])), list(map({}.get, "a", "b")), list(map(type, [1, "a"])), list(map(bool, [0, 1, ""])), list(map(print, "ab")), list(map(dict, [[(1, 2)]])), list(map(tuple, ["ab"])), list(map(range, [2], [5])))
print(list(map(lambda x, *, k=3: (x, k), [1])), list(map(lambda x, y=9: (x, y), [1])), list(map(lambda *a, **k: (a, k), "a", "b")))
class NotCallable: pass
attempt(lambda: list(map(NotCallable(), "a")))
n = NotCallable()
setattr(n, "call", lambda x: x)
attempt(lambda: list(map(n, "a")))

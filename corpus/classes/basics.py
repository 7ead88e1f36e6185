#: about: class statements: attributes, instances, methods, and looking names up
#: kind: language
#: stdout:
#| Point(3, -4) 7 7 (0, 0) (0, 0) {'x': 3, 'y': -4}
#| mine (0, 0) (0, 0)
#| (0, 0) A point. Point __main__
#| <class '__main__.Point'> <class '__main__.Point'> <class 'type'> True True
#| Point(6, -8) False True True
#| {'anything': 1} None True Empty
#| 104

class Point:
    """A point."""
    origin = (0, 0)
    def __init__(self, x, y=0):
        self.x, self.y = x, y
    def norm1(self): return abs(self.x) + abs(self.y)
    def __repr__(self): return f"Point({self.x!r}, {self.y!r})"

p = Point(3, -4)
print(p, p.norm1(), Point.norm1(p), Point.origin, p.origin, vars(p))
p.origin = "mine"
print(p.origin, Point.origin, Point(1).origin)
del p.origin
print(p.origin, Point.__doc__, Point.__name__, Point.__module__)
print(Point, type(p), type(Point), isinstance(p, Point), p.__class__ is Point)
Point.scale = lambda self, k: Point(self.x * k, self.y * k)
print(p.scale(2), p == Point(3, -4), p == p, hash(p) == hash(p))
class Empty: pass
e = Empty()
e.anything = 1
print(vars(e), Empty.__doc__, bool(e), [Empty][0].__name__)
f = p.norm1
p.x = 100
print(f())

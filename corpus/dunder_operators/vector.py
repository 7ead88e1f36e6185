#: about: a vector class using operators the ordinary way
#: kind: language
#: stdout:
#| Vector(5, 7, 9) Vector(-3, -3, -3) Vector(2, 4, 6) Vector(2, 4, 6) 32 Vector(-1, -2, -3) 5.0 1 Vector(2, 3) True True
#| 1 [1, 2, 3] False Vector(5, 7, 9) 3 [1, 2, 3, 4, 5, 6]
#| TypeError unsupported operand type(s) for +: 'Vector' and 'int'
#| TypeError unsupported operand type(s) for +: 'int' and 'Vector'
#| ValueError zip() argument 2 is shorter than argument 1
#| TypeError unsupported operand type(s) for +: 'int' and 'Vector'

class Vector:
    __slots__ = ("items",)
    def __init__(self, *items): self.items = items
    def __repr__(self): return f"Vector{self.items}"
    def __add__(self, o):
        if not isinstance(o, Vector): return NotImplemented
        return Vector(*(a + b for a, b in zip(self.items, o.items, strict=True)))
    def __mul__(self, k): return Vector(*(a * k for a in self.items))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.items, o.items))
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __abs__(self): return (self @ self) ** 0.5
    def __iter__(self): return iter(self.items)
    def __eq__(self, o): return isinstance(o, Vector) and self.items == o.items
    def __hash__(self): return hash(self.items)
    def __getitem__(self, i): return Vector(*self.items[i]) if isinstance(i, slice) else self.items[i]
    def __bool__(self): return any(self.items)

a, b = Vector(1, 2, 3), Vector(4, 5, 6)
print(a + b, a - b, a * 2, 2 * a, a @ b, -a, abs(Vector(3, 4)), a[0], a[1:], a == Vector(1, 2, 3), a != b)
print({a: 1}[Vector(1, 2, 3)], list(a), bool(Vector(0, 0)), sum([a, b], Vector(0, 0, 0)), max(a), [*a, *b])
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a + Vector(1), lambda: sum([a, b])):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

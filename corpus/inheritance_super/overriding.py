#: about: overriding methods, attributes and special methods, with and without calling up
#: kind: language
#: stdout:
#| Square with 4 sides and area 9
#| Cube with 6 sides and area 24
#| Shape.area
#| True False False
#| unhashable type: 'Square'
#| True
#| 'NoneType' object is not callable
#| 'NotIterable' object is not iterable

class Shape:
    sides = 0
    def area(self): raise NotImplementedError(type(self).__name__ + ".area")
    def describe(self): return f"{type(self).__name__} with {self.sides} sides and area {self.area()}"
    def __eq__(self, other): return self.sides == other.sides

class Square(Shape):
    sides = 4
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2

class Cube(Square):
    sides = 6
    def area(self): return super().area() * self.sides

print(Square(3).describe())
print(Cube(2).describe())
try:
    Shape().describe()
except NotImplementedError as error:
    print(error)
print(Square(1) == Square(2), Square(1) == Cube(1), Square(1) != Square(5))
try:
    hash(Square(1))
except TypeError as error:
    print(error)

class Hashable(Shape):
    __hash__ = object.__hash__

print(isinstance(hash(Hashable()), int))

class Quiet(Square):
    describe = None

try:
    Quiet(1).describe()
except TypeError as error:
    print(error)

class NotIterable(list):
    __iter__ = None

try:
    iter(NotIterable())
except TypeError as error:
    print(error)

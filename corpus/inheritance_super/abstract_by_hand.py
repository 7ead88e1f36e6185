#: about: template methods, mixins and registries without a library
#: kind: language
#: stdout:
#| square: 9.00 ['Square', 'Shape', 'object']
#| big square: 18.00 ['Big', 'Scaled', 'Square', 'Shape', 'object']
#| big square: 90.00 ['Huge', 'Big', 'Scaled', 'Square', 'Shape', 'object']
#| TypeError Half lacks name
#| KeyError 'round'
#| ['square', 'big', 'huge'] ['name'] [] True True 4

class Shape:
    kinds = {}
    def __init_subclass__(cls, kind=None, **kw):
        super().__init_subclass__(**kw)
        if kind: Shape.kinds[kind] = cls
        cls.missing = [n for n in ("area", "name") if getattr(cls, n, None) is None]
    area = name = None
    def __new__(cls, *args):
        if cls.missing: raise TypeError(f"{cls.__name__} lacks {' and '.join(cls.missing)}")
        return super().__new__(cls)
    @classmethod
    def make(cls, kind, *args): return cls.kinds[kind](*args)
    def __str__(self): return f"{self.name()}: {self.area():.2f}"

class Scaled:
    factor = 2
    def area(self): return super().area() * self.factor

class Square(Shape, kind="square"):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    def name(self): return "square"

class Big(Scaled, Square, kind="big"):
    def name(self): return "big " + super().name()

class Huge(Big, kind="huge"): factor = 10

class Half(Shape):
    def area(self): return 0

for kind in ("square", "big", "huge"): print(Shape.make(kind, 3), [c.__name__ for c in Shape.kinds[kind].mro()])
for make in (Half, lambda: Shape.make("round", 1)):
    try: make()
    except (TypeError, KeyError) as error: print(type(error).__name__, error)
print(list(Shape.kinds), Half.missing, Big.missing, isinstance(Huge(1), Scaled), issubclass(Big, Square), super(Scaled, Huge(2)).area())

#: about: properties that validate, convert, compute and depend on each other
#: kind: language
#: stdout:
#| 12 False {'_width': 3, '_height': 4} The width. False
#| 4.0 5 20.0 False
#| ValueError width must be positive, not 0
#| ValueError height must be positive, not -1
#| AttributeError property 'square' of 'Rect' object has no setter
#| ValueError width must be positive, not -1.0
#| TypeError '<=' not supported between instances of 'str' and 'int'
#| {'_width': 4.0, '_height': 5}
#| height must be positive, not 0

class Rect:
    def __init__(self, w, h): self.w, self.h = w, h
    def positive(name):
        hidden = "_" + name
        def get(self): return getattr(self, hidden)
        def put(self, value):
            if value <= 0: raise ValueError(f"{name} must be positive, not {value!r}")
            setattr(self, hidden, value)
        return property(get, put, doc=f"The {name}.")
    w, h = positive("width"), positive("height")
    del positive
    @property
    def area(self): return self.w * self.h
    @area.setter
    def area(self, value): self.w = value / self.h
    @property
    def square(self): return self.w == self.h

r = Rect(3, 4)
print(r.area, r.square, vars(r), Rect.w.__doc__, hasattr(Rect, "positive"))
r.area = 16
r.h += 1
print(r.w, r.h, r.area, r.square)
for name, value in (("w", 0), ("h", -1), ("square", True), ("area", -5), ("w", "x")):
    try: setattr(r, name, value)
    except (ValueError, AttributeError, TypeError) as error: print(type(error).__name__, error)
print(vars(r))
try: Rect(1, 0)
except ValueError as error: print(error)

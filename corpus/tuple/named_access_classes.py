#: about: tuple subclasses with fields, comparison and unpacking
#: kind: language
#: stdout:
#| Point(x=1, y=2) 1 2 1 2 True True (1, 2, 3) Point(x=1, y=5) ('x', 'y') [Point(x=1, y=9), Point(x=2, y=1)] 2 (2, 1) True 1
#| TypeError Point needs 2 values, got 1
#| AttributeError property 'x' of 'Point' object has no setter
#| AttributeError 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
#| KeyError 'y'
#| matched 2

def record(name, fields):
    names = fields.split()
    def new(cls, *args, **kw):
        if len(args) + len(kw) != len(names): raise TypeError(f"{name} needs {len(names)} values, got {len(args) + len(kw)}")
        values = list(args) + [kw.pop(n) for n in names[len(args):]]
        return tuple.__new__(cls, values)
    body = {"__new__": new, "__slots__": (), "fields": tuple(names)}
    for i, n in enumerate(names): body[n] = property(lambda self, i=i: self[i])
    body["__repr__"] = lambda self: f"{name}({', '.join(f'{n}={v!r}' for n, v in zip(names, self))})"
    body["replace"] = lambda self, **kw: type(self)(*(kw.get(n, v) for n, v in zip(names, self)))
    return type(name, (tuple,), body)

Point = record("Point", "x y")
p = Point(1, y=2)
x, y = p
print(p, p.x, p.y, x, y, p == (1, 2), hash(p) == hash((1, 2)), p + (3,), p.replace(y=5), Point.fields, sorted([Point(2, 1), Point(1, 9)]), len(p), p[::-1], isinstance(p, tuple), {p: 1}[(1, 2)])
for bad in (lambda: Point(1), lambda: setattr(p, "x", 5), lambda: setattr(p, "z", 5), lambda: Point(1, z=2)):
    try: print(bad())
    except (TypeError, AttributeError, KeyError) as error: print(type(error).__name__, error)
match p:
    case Point(x=1, y=b): print("matched", b)

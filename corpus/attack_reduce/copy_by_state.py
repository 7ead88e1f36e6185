#: about: copying an object by its class, its vars and its state methods: only what the guest wrote moves
#: kind: security
#: tests: attribute:__reduce_ex__ attribute:__getstate__ attribute:__setstate__ attribute:__getnewargs__ threat:12
#: stdout:
#| 5
#| own copy {'x': 5}

class Point:
    def __init__(self, x): self.x = x
    def __getstate__(self): return {"planted": 1}
    def __reduce__(self): return (exit, (1,))
    def __copy__(self): return "own copy"


point = Point(5)
twin = object.__new__(type(point))
for name, value in vars(point).items():
    setattr(twin, name, value)
print(twin.x)
for name in ("__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__"):
    for target in (point, Point, object, 5, [], ValueError(1), range(3), iter([]), f"{1}", (lambda: 0), type):
        for route in (lambda: getattr(target, name), lambda: getattr(target, name, None), lambda: hasattr(target, name), lambda: setattr(target, name, 1)):
            try:
                route()
                print("OPEN", name, target)
            except AttributeError as refused:
                assert str(refused) == f"attribute access to '{name}' is blocked in this environment", refused
print(point.__copy__(), vars(point))

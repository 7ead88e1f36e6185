#: about: vars() never shows a blocked name, nor gives a mapping through which one could be written
#: kind: security
#: tests: builtin:vars attribute:__dict__ attribute:__call__ attribute:__getattr__ attribute:__reduce__
#: stdout:
#| class []
#| alias []
#| instance []
#| super vars() argument must have __dict__ attribute
#| bound []
#| function []
#| type []
#| object []
#| function type []
#| property []
#| static []
#| vars() argument must have __dict__ attribute
#| written ['a', 'b']
#| kept

class C:
    def __init__(self): self.a = 1
    def __call__(self): pass
    def __getattr__(self, name): raise AttributeError(name)
    def __reduce__(self): return "kept"
    def method(self): pass
    __class_getitem__ = classmethod(type(list[int]))
    def up(self): return super()


def function(): pass


BLOCKED = {"__dict__", "__call__", "__getattr__", "__reduce__", "__reduce_ex__", "__globals__", "__code__", "__closure__", "__self__",
           "__func__", "__builtins__", "__subclasses__", "__bases__", "__base__", "__mro__", "__getattribute__", "__setattr__", "__delattr__",
           "__getstate__", "__setstate__", "__thisclass__", "__self_class__"}
c = C()
for name, value in [("class", C), ("alias", C[int]), ("instance", c), ("super", c.up()), ("bound", c.method), ("function", function),
                    ("type", type), ("object", object), ("function type", type(function)), ("property", property), ("static", staticmethod(function))]:
    try:
        print(name, sorted(BLOCKED & set(vars(value))))
    except TypeError as e:
        print(name, e)
for value in (c, c.up()):
    try:
        vars(value)["__dict__"] = {}
        vars(value)["b"] = 2
    except TypeError as e:
        print(e)
c.b = 2
print("written", sorted(vars(c)))
print(C.__new__(C).up() is not None and "kept")

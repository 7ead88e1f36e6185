#: about: the getattr family, vars and dir on a plain object
#: kind: language
#: tests: builtin:getattr builtin:hasattr builtin:setattr builtin:delattr builtin:vars builtin:dir builtin:callable
#: stdout:
#| 1 default True False
#| {'x': 1} True ['kind', 'method', 'x']
#| {} False True True
#| AttributeError 'Thing' object has no attribute 'x'
#| AttributeError 'Thing' object has no attribute 'x'
#| TypeError attribute name must be string, not 'int'
#| TypeError vars() argument must have __dict__ attribute
#| AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes

class Thing:
    kind = "thing"

    def method(self):
        return 1


thing = Thing()
setattr(thing, "x", 1)
print(getattr(thing, "x"), getattr(thing, "y", "default"), hasattr(thing, "kind"), hasattr(thing, "y"))
print(vars(thing), "method" in vars(Thing), [name for name in dir(thing) if not name.startswith("_")])
delattr(thing, "x")
print(vars(thing), callable(thing), callable(thing.method), callable(Thing))
for bad in (lambda: getattr(thing, "x"), lambda: delattr(thing, "x"), lambda: getattr(thing, 5), lambda: vars(5), lambda: setattr(5, "x", 1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)

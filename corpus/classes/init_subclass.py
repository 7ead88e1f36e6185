#: about: __init_subclass__ and class keywords
#: kind: language
#: stdout:
#| {'csv': 'Csv', 'Json': 'Json', 'deep': 'Deep'}
#| unknown.<locals>.X.__init_subclass__() takes no keyword arguments
#| plain.<locals>.X.__init_subclass__() takes no keyword arguments
#| True False
#| Bad needs a field
#| ['csv', 'Json', 'deep', 'dynamic']
#| Star

class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[key or cls.__name__] = cls.__name__

class Csv(Plugin, key="csv"): pass
class Json(Plugin): pass
class Deep(Csv, key="deep"): pass
print(Plugin.registry)

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

def unknown():
    class X(Plugin, nope=1): pass

def plain():
    class X(nope=1): pass

attempt(unknown)
attempt(plain)

class Requires:
    def __init_subclass__(cls):
        if not hasattr(cls, "field"): raise TypeError(f"{cls.__name__} needs a field")
        cls.ok = True

class Good(Requires): field = 1
print(Good.ok, hasattr(Requires, "ok"))

def bad():
    class Bad(Requires): pass

attempt(bad)
kwargs = {"key": "dynamic"}
class Dyn(Plugin, **kwargs): pass
print(list(Plugin.registry))
bases = [Plugin]
class Star(*bases): pass
print(Plugin.registry["Star"])

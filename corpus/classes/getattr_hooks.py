#: about: __getattr__, __setattr__, __delattr__ and __dir__ defined by a class
#: kind: language
#: profile: compat
#: stdout:
#| 1 1 ['a', 'z']
#| set b
#| del a
#| no a
#| False 3 {'b': 2}
#| <anything> <x y>
#| second thing
#| WithMeta.unknown?
#| 'WithMeta' object has no attribute 'unknown'

class Record:
    def __init__(self, **fields):
        vars(self).update(fields)
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: getattr(self, name[4:])
        raise AttributeError("no " + name)
    def __setattr__(self, name, value):
        print("set", name)
        vars(self)[name] = value
    def __delattr__(self, name):
        print("del", name)
        vars(self).pop(name)
    def __dir__(self): return ["z", "a"]

r = Record(a=1)
print(r.a, r.get_a(), dir(r))
r.b = 2
del r.a
try:
    r.a
except AttributeError as error:
    print(error)
print(hasattr(r, "zz"), getattr(r, "zz", 3), vars(r))

class All:
    def __getattribute__(self, name): return "<" + name + ">"

print(All().anything, getattr(All(), "x y"))

class Fallback:
    def __getattribute__(self, name): raise AttributeError("first")
    def __getattr__(self, name): return "second " + name

print(Fallback().thing)

class Meta(type):
    def __getattr__(cls, name): return f"{cls.__name__}.{name}?"

class WithMeta(metaclass=Meta): pass
print(WithMeta.unknown)
try:
    WithMeta().unknown
except AttributeError as error:
    print(error)

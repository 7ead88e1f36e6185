#: about: overriding __getattribute__ and falling back
#: kind: language
#: profile: compat
#: stdout:
#| M getattr:fall 1 1 getattr:missing 5 A
#| KeyError: 'err'
#| ['x', 'nope', '__len__', 'zzz', 'y']
#| AttributeError: 'A' object has no attribute 'missing'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: expected 1 argument, got 0
#| AttributeError: type object 'A' has no attribute 'nothing'
#| 1 skip
#| a __class__ __dict__ Ret True
#| TypeError: 'Ret' object is not callable
#| set a 1
#| set a 3
#| del a
#| AttributeError: 'SetSpy' object has no attribute 'a'
#| 3 {'b': 3}
#| set loop 0
#| set loop 1
#| set q 1
#| set w 2
#| TypeError: __setattr__ expected 2 arguments, got 1
#| TypeError: attribute name must be string, not 'int'
#| TypeError: can't apply this __setattr__ to type object
#| TypeError: cannot set 'a' attribute of immutable type 'int'
#| TypeError: can't apply this __setattr__ to type object
#| AttributeError: 'object' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError: 'object' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError: attribute 'real' of 'int' objects is not writable
#| AttributeError: attribute 'real' of 'int' objects is not writable
#| AttributeError: 'list' object attribute 'append' is read-only
#| AttributeError: 'list' object attribute 'append' is read-only
#| AttributeError: 'list' object has no attribute 'zzz' and no __dict__ for setting new attributes
#| AttributeError: 'str' object has no attribute 'zzz' and no __dict__ for setting new attributes

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    cls_attr = 1
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        if name == "magic": return "M"
        if name == "fall": raise AttributeError("from getattribute")
        if name == "err": raise KeyError(name)
        return super().__getattribute__(name)
    def __getattr__(self, name): return "getattr:" + name
    def __len__(self): return 5
a = A()
print(a.magic, a.fall, a.x, a.cls_attr, a.missing, len(a), a.__class__.__name__)
attempt(lambda: a.err)
class Obs(A):
    log = []
    def __getattribute__(self, name):
        Obs.log.append(name)
        return object.__getattribute__(self, name)
o = Obs()
o.x, o.nope, o.__len__(), len(o), hasattr(o, "zzz"), getattr(o, "y", 1), str(o) and None
o.z = 1
print(Obs.log)
attempt(lambda: object.__getattribute__(a, "missing"))
attempt(lambda: object.__getattribute__(a, 5))
attempt(lambda: object.__getattribute__(a))
attempt(lambda: type.__getattribute__(A, "nothing"))
print(type.__getattribute__(A, "cls_attr"), object.__getattribute__(A, "__name__") if hasattr(type, "q") else "skip")
class Ret:
    def __getattribute__(self, name): return name
r = Ret()
print(r.a, r.__class__, r.__dict__, type(r).__name__, isinstance(r, Ret))
attempt(lambda: r())
class SetSpy:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
s = SetSpy()
s.a = 1
s.a += 2
del s.a
attempt(lambda: object.__delattr__(s, "a"))
s.__dict__["b"] = 3
print(s.b, vars(s))
for s.loop in range(2): pass
with_target = SetSpy()
[with_target.q, with_target.w] = 1, 2
attempt(lambda: object.__setattr__(s, "a"))
attempt(lambda: object.__setattr__(s, 1, 2))
attempt(lambda: object.__setattr__(int, "a", 2))
attempt(lambda: type.__setattr__(int, "a", 2))
attempt(lambda: object.__setattr__(A, "a", 2))
attempt(lambda: object().__setattr__("a", 1))
attempt(lambda: setattr(object(), "a", 1))
attempt(lambda: setattr(3, "real", 1))
attempt(lambda: delattr(3, "real"))
attempt(lambda: setattr([], "append", 1))
attempt(lambda: delattr([], "append"))
attempt(lambda: delattr([], "zzz"))
attempt(lambda: setattr("", "zzz", 1))

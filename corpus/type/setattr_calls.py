#: about: type.__setattr__, __delattr__, __getattribute__ called by name
#: kind: language
#: profile: compat
#: stdout:
#| None
#| 1
#| 1
#| None
#| AttributeError: type object 'C' has no attribute 'a'
#| AttributeError: type object 'C' has no attribute 'a'
#| TypeError: cannot set 'a' attribute of immutable type 'int'
#| TypeError: cannot set 'a' attribute of immutable type 'int'
#| TypeError: descriptor '__setattr__' requires a 'type' object but received a 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: __setattr__ expected 2 arguments, got 0
#| TypeError: __setattr__ expected 2 arguments, got 1
#| TypeError: expected 1 argument, got 0
#| TypeError: attribute name must be string, not 'int'
#| TypeError: can't apply this __setattr__ to M object
#| TypeError: can't apply this __delattr__ to M object
#| TypeError: can't apply this __setattr__ to type object
#| __main__
#| AttributeError: 'M' object has no attribute 'nope'
#| AttributeError: 'int' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError: 'object' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError: 'object' object has no attribute 'a' and no __dict__ for setting new attributes
#| TypeError: can't apply this __setattr__ to type object
#| TypeError: __setattr__ expected 2 arguments, got 0
#| TypeError: descriptor '__setattr__' of 'object' object needs an argument
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__getattribute__' of 'object' object needs an argument
#| TypeError: expected 1 argument, got 0

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class M(type): pass
class C(metaclass=M): pass
show(lambda: type.__setattr__(C, "a", 1))
show(lambda: C.a)
show(lambda: type.__getattribute__(C, "a"))
show(lambda: type.__delattr__(C, "a"))
show(lambda: type.__getattribute__(C, "a"))
show(lambda: type.__delattr__(C, "a"))
show(lambda: type.__setattr__(int, "a", 1))
show(lambda: type.__delattr__(int, "a"))
show(lambda: type.__setattr__(5, "a", 1))
show(lambda: type.__setattr__(C, 5, 1))
show(lambda: type.__setattr__(C))
show(lambda: type.__setattr__(C, "a"))
show(lambda: type.__getattribute__(C))
show(lambda: type.__getattribute__(C, 1))
show(lambda: object.__setattr__(C, "a", 1))
show(lambda: object.__delattr__(C, "a"))
show(lambda: object.__setattr__(int, "a", 1))
show(lambda: object.__getattribute__(C, "__module__"))
show(lambda: object.__getattribute__(C, "nope"))
show(lambda: object.__setattr__(1, "a", 1))
show(lambda: object.__setattr__(object(), "a", 1))
show(lambda: object.__delattr__(object(), "a"))
show(lambda: int.__setattr__(int, "a", 1))
show(lambda: object.__setattr__(1))
show(lambda: object.__setattr__())
show(lambda: object.__getattribute__(1))
show(lambda: object.__getattribute__())
show(lambda: object.__delattr__(C()))

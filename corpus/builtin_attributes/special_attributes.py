#: about: attributes with rules of their own, set and deleted
#: kind: language
#: stdout:
#| D
#| TypeError: __class__ must be set to a class, not 'int' object
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: can't delete __class__ attribute
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: can only assign string to C.__name__, not 'int'
#| ValueError: type name must not contain null characters
#| TypeError: can only assign string to C.__qualname__, not 'int'
#| TypeError: cannot delete '__name__' attribute of immutable type 'C'
#| TypeError: cannot delete '__qualname__' attribute of immutable type 'C'
#| None
#| TypeError: cannot set '__name__' attribute of immutable type 'int'
#| TypeError: cannot set '__doc__' attribute of immutable type 'int'
#| TypeError: __class__ must be set to a class, not 'int' object
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __defaults__ must be set to a tuple object
#| TypeError: __kwdefaults__ must be set to a dict object
#| TypeError: __annotations__ must be set to a dict object
#| TypeError: __type_params__ must be set to a tuple
#| TypeError: __name__ must be set to a string object
#| {'attr': 1} 5 C

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C: pass
class D: pass
c = C()
c.__class__ = D
print(type(c).__name__)
attempt(setattr, c, "__class__", 5)
attempt(setattr, c, "__class__", int)
attempt(delattr, c, "__class__")
attempt(setattr, 5, "__class__", C)
attempt(setattr, C, "__name__", 5)
attempt(setattr, C, "__name__", "a\0b")
attempt(setattr, C, "__qualname__", 5)
attempt(delattr, C, "__name__")
attempt(delattr, C, "__qualname__")
attempt(setattr, C, "__doc__", 5)
attempt(setattr, int, "__name__", "x")
attempt(setattr, int, "__doc__", "x")
attempt(setattr, C, "__class__", 5)
def f(): pass
attempt(setattr, f, "__name__", 5)
attempt(setattr, f, "__qualname__", 5)
attempt(setattr, f, "__defaults__", 5)
attempt(setattr, f, "__kwdefaults__", 5)
attempt(setattr, f, "__annotations__", 5)
attempt(setattr, f, "__type_params__", 5)
attempt(delattr, f, "__name__")
f.attr = 1
print(vars(f), C.__doc__, C.__name__)

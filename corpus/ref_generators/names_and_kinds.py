#: about: names, kinds and attributes of generators and coroutines
#: kind: language
#: stdout:
#| generator g g False False True True False
#| generator m C.m False False True True False
#| generator <genexpr> <genexpr> False False True True False
#| generator <lambda> <lambda> False False True True False
#| coroutine co C.co False False False False True
#| async_generator am C.am False False True True True
#| renamed q.renamed <generator object q.renamed
#| __name__ must be set to a string object
#| __name__ must be set to a string object
#| __name__ must be set to a string object
#| __qualname__ must be set to a string object
#| __qualname__ must be set to a string object
#| __qualname__ must be set to a string object
#| attribute 'gi_running' of 'generator' objects is not writable
#| attribute 'gi_suspended' of 'generator' objects is not writable
#| 'generator' object has no attribute 'foo'
#| 'generator' object has no attribute 'foo' and no __dict__ for setting new attributes
#| cannot create 'generator' instances
#| type 'generator' is not an acceptable base type
#| generator builtins generator[int] generator[int, str]
#| cannot create 'coroutine' instances
#| type 'coroutine' is not an acceptable base type
#| coroutine builtins coroutine[int] coroutine[int, str]
#| cannot create 'async_generator' instances
#| type 'async_generator' is not an acceptable base type
#| async_generator builtins async_generator[int] async_generator[int, str]
#| True True True True
#| object of type 'generator' has no len()
#| 'generator' object is not subscriptable
#| 'generator' object is not callable
#| 'coroutine' object is not an iterator
#| 'coroutine' object is not iterable
#| Value after * must be an iterable, not coroutine
#| 'async_generator' object is not iterable
#| 'async_generator' object is not an iterator
#| gg Q renamed
#| True send throw close <built-in method send
#| outer.<locals>.inner <lambda>.<locals>.<genexpr>

def g(): yield
class C:
    def m(self): yield
    async def am(self): yield
    async def co(self): pass
for x in g(), C().m(), (i for i in "a"), (lambda: (yield))():
    print(type(x).__name__, x.__name__, x.__qualname__, x.gi_running, x.gi_suspended, hasattr(x, "__iter__"), iter(x) is x, hasattr(x, "__await__"))
c = C().co(); print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, hasattr(c, "__iter__"), hasattr(c, "__next__"), hasattr(c, "__await__")); c.close()
a = C().am(); print(type(a).__name__, a.__name__, a.__qualname__, a.ag_running, a.ag_suspended, hasattr(a, "__aiter__"), hasattr(a, "__anext__"), a.__aiter__() is a)
x = g(); x.__name__ = "renamed"; x.__qualname__ = "q.renamed"; print(x.__name__, x.__qualname__, repr(x).split(" at ")[0])
for name in "__name__", "__qualname__":
    for v in 5, None:
        try: setattr(x, name, v)
        except TypeError as e: print(e)
    try: delattr(x, name)
    except TypeError as e: print(e)
for name in "gi_running", "gi_suspended":
    try: setattr(x, name, 1)
    except AttributeError as e: print(e)
try: x.foo
except AttributeError as e: print(e)
try: x.foo = 1
except AttributeError as e: print(e)
for T in type(x), type(c), type(a):
    try: T()
    except TypeError as e: print(e)
    try: type("X", (T,), {})
    except TypeError as e: print(e)
    print(T.__name__, T.__module__, T[int], T[int, str] if T is not type(a) else T[int, str])
print(hash(x) == hash(x), x == x, x != g(), bool(x))
try: len(x)
except TypeError as e: print(e)
try: x[0]
except TypeError as e: print(e)
try: x()
except TypeError as e: print(e)
try: next(c)
except TypeError as e: print(e)
try: iter(c)
except TypeError as e: print(e)
try: [*c]
except TypeError as e: print(e)
try: list(a)
except TypeError as e: print(e)
try: next(a)
except TypeError as e: print(e)
g.__name__ = "gg"; g.__qualname__ = "Q"; y = g(); print(y.__name__, y.__qualname__, x.__name__)
print(callable(x.send), x.send.__name__, x.throw.__name__, x.close.__name__, repr(x.send).split(" of ")[0])
def outer():
    def inner(): yield
    return inner()
print(outer().__qualname__, (lambda: (i for i in ()))().__qualname__)

#: about: functions look special methods up on the type, not on the object
#: kind: language
#: profile: compat
#: stdout:
#| TypeError: object of type 'C' has no len()
#| TypeError: 'C' object is not iterable
#| TypeError: 'C' object is not an iterator
#| TypeError: bad operand type for abs(): 'C'
#| TypeError: type C doesn't define __round__ method
#| TypeError: 'C' object is not reversible
#| TypeError: 'C' object cannot be interpreted as an integer
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C'
#| TypeError: float() argument must be a string or a real number, not 'C'
#| TypeError: 'C' object is not iterable
#| TypeError: 'C' object is not callable
#| TypeError: 'C' object is not subscriptable
#| TypeError: argument of type 'C' is not a container or iterable
#| TypeError: '<' not supported between instances of 'C' and 'C'
#| TypeError: unsupported operand type(s) for divmod(): 'C' and 'int'
#| True int <__main__.C  <__main__.C  <__main__.C  True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C: pass
c = C()
for name in ("len", "iter", "next", "abs", "round", "divmod", "hash", "bool", "repr", "str", "format", "dir", "index", "reversed", "lt", "call", "contains", "getitem", "int", "float"):
    setattr(c, f"__{name}__", lambda *a: "from the instance")
for f in (len, iter, next, abs, round, reversed, hex, int, float, c.__class__.__name__ and list, lambda c: c(), lambda c: c[0], lambda c: 1 in c, lambda c: c < c, lambda c: divmod(c, 1)):
    attempt(f, c)
print(bool(c), type(hash(c)).__name__, repr(c)[:12], str(c)[:12], format(c)[:12], "__len__" in dir(c))

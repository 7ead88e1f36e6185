#: about: attributes of one's own on exceptions, compared by identity, hashable
#: kind: language
#: stdout:
#| 5 {'extra': 5} False True 2 True True
#| AttributeError: 'ValueError' object has no attribute 'extra'
#| TypeError: '<' not supported between instances of 'ValueError' and 'ValueError'
#| TypeError: 'ValueError' object is not subscriptable
#| TypeError: object of type 'ValueError' has no len()
#| TypeError: 'ValueError' object is not iterable
#| TypeError: 'ValueError' object is not callable
#| TypeError: cannot set 'x' attribute of immutable type 'ValueError'
#| TypeError: cannot set 'args' attribute of immutable type 'ValueError'
#| 1 2 {'t': 2} Slots('x')
#| True True args False

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e, f = ValueError(1), ValueError(1)
e.extra = 5
print(e.extra, vars(e), e == f, e == e, len({e, f, e}), hash(e) == hash(e), e != f)
del e.extra
attempt(lambda: e.extra)
attempt(lambda: e < f)
attempt(lambda: e[0])
attempt(lambda: len(e))
attempt(lambda: list(e))
attempt(lambda: e())
attempt(setattr, ValueError, "x", 1)
attempt(setattr, ValueError, "args", 1)
class Slots(Exception): __slots__ = ("s",)
s = Slots("x"); s.s = 1; s.t = 2
print(s.s, s.t, vars(s), repr(s))
print(bool(ValueError()), e.args is e.args, ValueError.args.__name__, Exception.__doc__ is None)

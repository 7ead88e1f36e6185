#: about: matchers that are none, or that raise
#: kind: language
#: stdout:
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: object of type 'ExceptionGroup' has no len()
#| TypeError: object of type 'ExceptionGroup' has no len()
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
#| TypeError: ExceptionGroup.split() takes exactly one argument (0 given)
#| TypeError: ExceptionGroup.subgroup() takes exactly one argument (0 given)
#| TypeError: ExceptionGroup.split() takes exactly one argument (2 given)
#| TypeError: ExceptionGroup.subgroup() takes no keyword arguments
#| LookupError: g (1 sub-exception)
#| BufferError: truth
#| TypeError: <lambda>() takes 0 positional arguments but 1 was given
#| ExceptionGroup('g', [ValueError(1)])

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

g = ExceptionGroup("g", [ValueError(1)])
for bad in (5, None, "a", int, object, type, [ValueError], (ValueError, 5), (ValueError, int), ValueError(1), len, (len,), ((ValueError,),)):
    attempt(g.split, bad)
    attempt(g.subgroup, bad)
attempt(g.split)
attempt(g.subgroup)
attempt(g.split, ValueError, 1)
attempt(g.subgroup, matcher_value=ValueError)
def fails(e): raise LookupError(str(e))
attempt(g.split, fails)
class Truth:
    def __bool__(self): raise BufferError("truth")
attempt(g.subgroup, lambda e: Truth())
attempt(g.subgroup, lambda: 1)
class Call:
    def __call__(self, e): return isinstance(e, ValueError)
attempt(g.subgroup, Call())

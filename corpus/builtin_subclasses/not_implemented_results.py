#: about: NotImplemented where it means nothing
#: kind: language
#: profile: compat
#: stdout:
#| TypeError: 'NotImplementedType' object cannot be interpreted as an integer
#| TypeError: __repr__ returned non-string (type NotImplementedType)
#| TypeError: __hash__ method should return an integer
#| TypeError: iter() returned non-iterator of type 'NotImplementedType'
#| NotImplemented
#| NotImplemented
#| TypeError: __index__ returned non-int (type NotImplementedType)
#| TypeError: 'NotImplementedType' object is not iterable
#| TypeError: __format__ must return a str, not NotImplementedType
#| NotImplemented
#| NotImplemented
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context
#| TypeError: NotImplemented should not be used in a boolean context

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

import_warning = None
class N:
    def __len__(self): return NotImplemented
    def __repr__(self): return NotImplemented
    def __hash__(self): return NotImplemented
    def __iter__(self): return NotImplemented
    def __abs__(self): return NotImplemented
    def __round__(self): return NotImplemented
    def __index__(self): return NotImplemented
    def __contains__(self, v): return NotImplemented
    def __dir__(self): return NotImplemented
    def __format__(self, s): return NotImplemented
    def __call__(self): return NotImplemented
    def __next__(self): return NotImplemented
n = N()
for f in (len, repr, hash, iter, abs, round, hex, dir, format, n.__class__.__call__, next, lambda n: 1 in n):
    attempt(f, n)
attempt(bool, NotImplemented)
attempt(lambda: not NotImplemented)
attempt(all, [NotImplemented])
attempt(lambda: 1 if NotImplemented else 2)

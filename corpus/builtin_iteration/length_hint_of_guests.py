#: about: what __length_hint__ may return where containers are made
#: kind: language
#: stdout:
#| [1, 2]
#| (1, 2)
#| bytearray(b'\x01\x02')
#| [1, 2]
#| None
#| [1, 2]
#| (1, 2)
#| bytearray(b'\x01\x02')
#| [1, 2]
#| None
#| [1, 2]
#| (1, 2)
#| bytearray(b'\x01\x02')
#| [1, 2]
#| None
#| [1, 2]
#| (1, 2)
#| bytearray(b'\x01\x02')
#| [1, 2]
#| None
#| ValueError: __length_hint__() should return >= 0
#| (1, 2)
#| bytearray(b'\x01\x02')
#| ValueError: __length_hint__() should return >= 0
#| ValueError: __length_hint__() should return >= 0
#| TypeError: __length_hint__ must be an integer, not float
#| (1, 2)
#| bytearray(b'\x01\x02')
#| TypeError: __length_hint__ must be an integer, not float
#| TypeError: __length_hint__ must be an integer, not float
#| TypeError: __length_hint__ must be an integer, not str
#| (1, 2)
#| bytearray(b'\x01\x02')
#| TypeError: __length_hint__ must be an integer, not str
#| TypeError: __length_hint__ must be an integer, not str
#| TypeError: __length_hint__ must be an integer, not NoneType
#| (1, 2)
#| bytearray(b'\x01\x02')
#| TypeError: __length_hint__ must be an integer, not NoneType
#| TypeError: __length_hint__ must be an integer, not NoneType
#| [1, 2]
#| (1, 2)
#| bytearray(b'\x01\x02')
#| [1, 2]
#| None
#| [1, 2]
#| (1, 2)
#| bytearray(b'\x01\x02')
#| [1, 2]
#| None
#| ValueError: value
#| (1, 2)
#| bytearray(b'\x01\x02')
#| ValueError: value
#| ValueError: value
#| OverflowError: Python int too large to convert to C ssize_t
#| (1, 2)
#| bytearray(b'\x01\x02')
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class H:
    def __init__(self, hint): self.hint, self.n = hint, 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
    def __length_hint__(self):
        if isinstance(self.hint, Exception): raise self.hint
        return self.hint
for hint in (0, 2, 100, NotImplemented, -1, 1.5, "a", None, True, TypeError("type"), ValueError("value"), 2**40, 2**63):
    for f in (list, tuple, bytearray, lambda h: [*h], lambda h: [0].extend(h)):
        if hint == 2**40: continue
        attempt(f, H(hint))

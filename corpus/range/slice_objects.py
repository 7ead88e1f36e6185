#: about: slices made of objects with __index__, and slices that fail
#: kind: language
#: stdout:
#| range(14, 105, 7) range(0, 91, 7) range(0, 105, 21) range(98, -7, -7) range(7, 28, 7)
#| KeyError: 'start'
#| KeyError: 'stop'
#| KeyError: 'step'
#| ValueError: slice step cannot be zero
#| TypeError: __index__ returned non-int (type str)
#| ValueError: slice step cannot be zero
#| KeyError: 'step'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Index:
    def __init__(self, value): self.value = value
    def __index__(self):
        if isinstance(self.value, Exception): raise self.value
        return self.value
r = range(0, 100, 7)
print(r[Index(2):], r[:Index(-2)], r[::Index(3)], r[Index(2**80):Index(-2**80):Index(-1)], r[Index(True):Index(4)])
for s in slice(Index(KeyError("start")), None), slice(None, Index(KeyError("stop"))), slice(None, None, Index(KeyError("step"))), slice(None, None, Index(0)), slice(Index("x"), None), slice(Index(KeyError("start")), None, 0), slice(Index(1), Index(KeyError("stop")), Index(KeyError("step"))):
    attempt(lambda: r[s])

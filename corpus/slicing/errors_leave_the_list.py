#: about: whatever fails in a slice operation, the list is as it was
#: kind: language
#: stdout:
#| KeyError: 'iter'; KeyError: 'next'; KeyError: 'hint'; TypeError: must assign iterable to extended slice; KeyError: 'late'; TypeError: must assign iterable to extended slice; TypeError: must assign iterable to extended slice; [0, 1, 2, 3]
#| None [3] [0, 3]
#| KeyError: 'iter'; KeyError: 'next'; KeyError: 'hint'; TypeError: must assign iterable to extended slice; KeyError: 'late'; TypeError: must assign iterable to extended slice; TypeError: must assign iterable to extended slice; [0, 1, 2, 3]
#| None [1] [1, 3]
#| KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; [0, 1, 2, 3]
#| KeyError: 'index' KeyError: 'index' [0, 1, 2, 3]
#| KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; [0, 1, 2, 3]
#| KeyError: 'index' KeyError: 'index' [0, 1, 2, 3]
#| KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; KeyError: 'index'; [0, 1, 2, 3]
#| KeyError: 'index' KeyError: 'index' [0, 1, 2, 3]
#| ValueError: slice step cannot be zero; ValueError: slice step cannot be zero; ValueError: slice step cannot be zero; ValueError: slice step cannot be zero; ValueError: slice step cannot be zero; ValueError: slice step cannot be zero; ValueError: slice step cannot be zero; [0, 1, 2, 3]
#| ValueError: slice step cannot be zero ValueError: slice step cannot be zero [0, 1, 2, 3]
#| TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method; [0, 1, 2, 3]
#| TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method [0, 1, 2, 3]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Bad:
    def __index__(self): raise KeyError("index")
class BadIter:
    def __iter__(self): raise KeyError("iter")
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise KeyError("next")
class BadHint:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): raise KeyError("hint")
class NotIter:
    def __iter__(self): return 5
def late():
    yield "a"
    raise KeyError("late")
for where in (slice(1, 3), slice(None, None, 2), slice(Bad(), None), slice(None, Bad()), slice(None, None, Bad()), slice(None, None, 0), slice("a", None)):
    l = [0, 1, 2, 3]
    print(*[attempt(l.__setitem__, where, v) for v in (BadIter(), BadNext(), BadHint(), NotIter(), late(), 5, None)][:None if where.step is not None else 7], l, sep="; ")
    print(attempt(l.__delitem__, where), attempt(l.__getitem__, where), l)

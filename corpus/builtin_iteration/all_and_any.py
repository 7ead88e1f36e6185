#: about: all and any stop at the first that decides
#: kind: language
#: stdout:
#| True False True False False True True False False False False True True
#| TypeError: all() takes exactly one argument (0 given)
#| TypeError: 'int' object is not iterable
#| TypeError: all() takes exactly one argument (2 given)
#| TypeError: all() takes no keyword arguments
#| TypeError: 'NoneType' object is not iterable
#| False [1, 0]
#| False [1, 0, 1]
#| TypeError: any() takes exactly one argument (0 given)
#| TypeError: 'int' object is not iterable
#| TypeError: any() takes exactly one argument (2 given)
#| TypeError: any() takes no keyword arguments
#| TypeError: 'NoneType' object is not iterable
#| True [0, 1, 0]
#| True [0, 1]
#| False
#| BufferError: bool
#| True
#| BufferError: bool
#| False
#| TypeError: __bool__ should return bool, returned int
#| True
#| TypeError: __bool__ should return bool, returned int
#| False
#| ValueError: __len__() should return >= 0
#| True
#| ValueError: __len__() should return >= 0
#| LookupError: gen
#| True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(all([]), any([]), all([1, "a", [0]]), any([0, "", None]), all([1, 0, 2]), any([0, 3]), all("abc"), any(b"\0\0"), any({0: 1}), all({0: 1}), any(range(1)), all(range(1, 3)), any(x > 1 for x in (1, 2)))
for f in (all, any):
    attempt(f)
    attempt(f, 1)
    attempt(f, [], [])
    attempt(f, iterable=[])
    attempt(f, None)
    it = iter([1, 0, 1, 0])
    print(f(it), list(it))
    it = iter([0, 1, 0, 1])
    print(f(it), list(it))
class Bad:
    def __bool__(self): raise BufferError("bool")
class Wrong:
    def __bool__(self): return 1
class Long:
    def __len__(self): return -1
for v in (Bad(), Wrong(), Long()):
    attempt(all, [0, v])
    attempt(all, [1, v])
    attempt(any, [1, v])
    attempt(any, [0, v])
def gen():
    yield 1
    raise LookupError("gen")
attempt(all, gen())
attempt(any, gen())

#: about: list.extend of what cannot be iterated, or fails on the way, keeps what has come
#: kind: language
#: stdout:
#| TypeError: 'int' object is not iterable [0]
#| TypeError: 'NoneType' object is not iterable [0]
#| TypeError: 'float' object is not iterable [0]
#| TypeError: 'builtin_function_or_method' object is not iterable [0]
#| TypeError: 'type' object is not iterable [0]
#| TypeError: 'type' object is not iterable [0]
#| ValueError: third [0, 1, 2]
#| ZeroDivisionError: division by zero [0, 1, 2, 2, 3]
#| TypeError: iter() returned non-iterator of type 'int' KeyError: 'next' RuntimeError: len [0, 1, 2, 2, 3]
#| TypeError: list.extend() takes exactly one argument (0 given) TypeError: list.extend() takes exactly one argument (2 given) TypeError: list.extend() takes no keyword arguments TypeError: descriptor 'extend' for 'list' objects doesn't apply to a 'int' object TypeError: list.extend() takes exactly one argument (0 given) [0, 1, 2, 2, 3]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [0]
for x in (5, None, 1.5, len, list, object): print(attempt(l.extend, x), l)
def g():
    yield 1
    yield 2
    raise ValueError("third")
print(attempt(l.extend, g()), l)
print(attempt(l.extend, map(lambda x: 6 // x, [3, 2, 0, 1])), l)
class BadIter:
    def __iter__(self): return 5
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise KeyError("next")
class BadLen:
    def __iter__(self): return iter("ab")
    def __len__(self): raise RuntimeError("len")
print(attempt(l.extend, BadIter()), attempt(l.extend, BadNext()), attempt(l.extend, BadLen()), l)
print(attempt(l.extend), attempt(l.extend, [], []), attempt(lambda: l.extend(iterable=[])), attempt(list.extend, 5, []), attempt(list.extend, l), l)

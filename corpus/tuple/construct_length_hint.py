#: about: tuple() does not ask for a length hint
#: kind: language
#: stdout:
#| ('a', 'b', 'c') ('a', 'b', 'c') KeyError: 'hint' KeyError: 'len' KeyError: 'hint' ('a', 'b', 'c')
#| TypeError: iter() returned non-iterator of type 'list' ()

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Hint:
    def __iter__(self): return iter("abc")
    def __length_hint__(self): raise KeyError("hint")
class Len:
    def __iter__(self): return iter("abc")
    def __len__(self): raise KeyError("len")
print(attempt(tuple, Hint()), attempt(tuple, Len()), attempt(list, Hint()), attempt(list, Len()), attempt(lambda: (*Hint(),)), attempt(lambda: (lambda *a: a)(*Len())))
class Bad:
    def __iter__(self): return [1]
class Next:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(5)
print(attempt(tuple, Bad()), attempt(tuple, Next()))

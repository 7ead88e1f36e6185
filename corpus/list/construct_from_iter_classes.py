#: about: list() of classes with __iter__: what it may return
#: kind: language
#: stdout:
#| [1, 2, 3] [] 5
#| ['g', 'e', 'n'] TypeError: 'NextOnly' object is not iterable
#| ['a', 'b']
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'NoneType'
#| TypeError: iter() returned non-iterator of type 'type'
#| TypeError: iter() returned non-iterator of type 'str'
#| [1, 2]
#| KeyError: 'iter'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Gives:
    def __init__(self, it): self.it = it
    def __iter__(self): return self.it
class Own:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
class NextOnly:
    def __next__(self): return 1
class Yields:
    def __iter__(self): yield from "gen"
own = Own()
print(list(own), list(own), own.n)
print(list(Yields()), attempt(list, NextOnly()))
for it in (iter("ab"), [1, 2], 5, None, NextOnly, "ab", (i for i in (1, 2))):
    print(attempt(list, Gives(it)).split(" at 0x")[0])
class Raises:
    def __iter__(self): raise KeyError("iter")
print(attempt(list, Raises()))

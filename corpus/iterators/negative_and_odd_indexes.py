#: about: the iterator of __getitem__ gives ints from 0 on, whatever comes back
#: kind: language
#: stdout:
#| [None, NotImplemented, <class 'StopIteration'>, 0, <class 'IndexError'>] [(0, 'int'), (1, 'int'), (2, 'int'), (3, 'int'), (4, 'int'), (5, 'int')]
#| first
#| KeyError: 1
#| KeyError: 1
#| first True
#| KeyError: 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

seen = []
class Seq:
    def __getitem__(self, i):
        seen.append((i, type(i).__name__))
        return [None, NotImplemented, StopIteration, 0, IndexError][i]
print(list(Seq()), seen)
class Raiser:
    def __getitem__(self, i):
        if i == 0: return "first"
        return {}[i]
it = iter(Raiser())
print(next(it))
attempt(lambda: next(it))
attempt(lambda: list(it))
print(next(iter(Raiser()), "d"), "first" in Raiser())
attempt(lambda: "second" in Raiser())

#: about: the iterator over __getitem__: where it ends and what it lets through
#: kind: language
#: stdout:
#| [0, 1]
#| [0, 1]
#| KeyError: 'end'
#| LookupError: end
#| ValueError: end
#| 0 1 done done again
#| 1 2 None
#| stays exhausted
#| 10 [1, 2, 3]
#| [] False []

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Get:
    def __init__(self, error): self.error = error
    def __getitem__(self, i):
        if i == 2: raise self.error("end")
        return i
for error in (IndexError, StopIteration, KeyError, LookupError, ValueError):
    attempt(list, Get(error))
i = iter(Get(IndexError))
print(next(i), next(i), next(i, "done"), next(i, "done again"))
data = [1, 2]
class View:
    def __getitem__(self, i): return data[i]
v = iter(View())
print(next(v), next(v), next(v, None))
data.append(3)
print(next(v, "stays exhausted"))
class Length(View):
    def __len__(self): return 10
print(iter(Length()).__length_hint__(), list(Length()))
class Keys:
    def __getitem__(self, key): raise IndexError
print(list(Keys()), 5 in Keys(), list(iter(Keys())))

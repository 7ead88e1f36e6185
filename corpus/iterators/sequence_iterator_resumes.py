#: about: after another exception the iterator of __getitem__ asks for the same index again
#: kind: language
#: stdout:
#| get 0; get 1; 0 1
#| get 2; ValueError: once
#| get 2; get 3; get 4; 2 3 end end
#| inner 1
#| [0, 1, 3]
#| RecursionError: maximum recursion depth exceeded

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Flaky:
    def __init__(self): self.bad = True
    def __getitem__(self, i):
        print("get", i, end="; ")
        if i == 2 and self.bad:
            self.bad = False
            raise ValueError("once")
        if i == 4: raise IndexError
        return i
it = iter(Flaky())
print(next(it), next(it))
attempt(lambda: next(it))
print(next(it), next(it), next(it, "end"), next(it, "end"))
class Reentrant:
    def __getitem__(self, i):
        if i == 1 and depth:
            depth.pop()
            print("inner", next(outer))
        if i > 3: raise IndexError
        return i
depth = [1]
outer = iter(Reentrant())
print(list(outer))
class Ends:
    def __getitem__(self, i):
        if i == 0:
            print("rest", list(other))
        if i > 2: raise IndexError
        return i
other = iter(Ends())
attempt(lambda: next(other))

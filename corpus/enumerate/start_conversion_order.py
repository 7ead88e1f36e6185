#: about: the start is converted before the iterable is asked for its iterator
#: kind: language
#: stdout:
#| start iter [(3, 'a'), (4, 'b')]
#| start iter [(3, 'a'), (4, 'b')]
#| start KeyError: 'iter'
#| LookupError: index
#| LookupError: index
#| TypeError: 'str' object cannot be interpreted as an integer

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Start:
    def __index__(self):
        print("start", end=" ")
        return 3
class Iterable:
    def __iter__(self):
        print("iter", end=" ")
        return iter("ab")
class Fails:
    def __iter__(self): raise KeyError("iter")
class FailsIndex:
    def __index__(self): raise LookupError("index")
print(list(enumerate(Iterable(), Start())))
print(list(enumerate(start=Start(), iterable=Iterable())))
attempt(lambda: enumerate(Fails(), Start()))
attempt(lambda: enumerate(Iterable(), FailsIndex()))
attempt(lambda: enumerate(Fails(), FailsIndex()))
attempt(lambda: enumerate(5, "x"))

#: about: a failing repr leaves no trace, and one may change the dict
#: kind: language
#: stdout:
#| LookupError: no repr
#| LookupError: no repr
#| LookupError: no repr
#| LookupError: no repr
#| LookupError: no repr
#| {'c': C, 'mid': 1} 3
#| {'first': A2, 1: A3, 2: A4, 3: A5, 4: A5}
#| TypeError: __repr__ returned non-string (type int)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Bad:
    def __repr__(self): raise LookupError("no repr")
d = {1: Bad()}
show(lambda: repr(d), lambda: repr(d), lambda: repr({Bad(): 1}), lambda: repr([d]), lambda: str({"k": {"l": Bad()}}))
class Changes:
    def __repr__(self):
        e.pop("last", None)
        return "C"
e = {"c": Changes(), "mid": 1, "last": 2}
print(e, len(e))
class Adds:
    def __repr__(self):
        if len(f) < 5: f[len(f)] = Adds()
        return f"A{len(f)}"
f = {"first": Adds()}
print(f)
class WrongType:
    def __repr__(self): return 5
show(lambda: repr({1: WrongType()}))

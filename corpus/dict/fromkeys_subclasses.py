#: about: a subclass makes the object, which is filled through __setitem__
#: kind: language
#: stdout:
#| 'A'
#| {'a': 1, 'b': 1}
#| {'q': None}
#| set a 0
#| set b 0
#| {'a': 0, 'b': 0}
#| [('x', 1), ('y', 1)]
#| {'there': 0, 'x': 1, 'y': 1}
#| {'there': 0, 'p': 2}
#| {'there': 0, 'p': 3}
#| TypeError: NeedsArgument.__init__() missing 1 required positional argument: 'x'
#| RuntimeError: read only
#| {}
#| TypeError: 'NoneType' object does not support item assignment
#| set d None
#| {'d': None}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class A(dict): pass
class Logged(dict):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
class Other:
    def __init__(self): self.log = []
    def __setitem__(self, k, v): self.log.append((k, v))
class MakesOther(dict):
    def __new__(cls): return Other()
class MakesDict(dict):
    def __new__(cls): return {"there": 0}
class NeedsArgument(dict):
    def __init__(self, x): pass
class ReadOnly(dict):
    def __setitem__(self, k, v): raise RuntimeError("read only")
class MakesNone(dict):
    def __new__(cls): return None
show(lambda: type(A.fromkeys("ab")).__name__, lambda: A.fromkeys("ab", 1), lambda: A().fromkeys("q"), lambda: Logged.fromkeys(["a", "b"], 0), lambda: MakesOther.fromkeys("xy", 1).log, lambda: MakesDict.fromkeys("xy", 1), lambda: MakesDict.fromkeys({"p": 1}, 2), lambda: MakesDict.fromkeys({"p"}, 3), lambda: NeedsArgument.fromkeys("a"), lambda: ReadOnly.fromkeys("a"), lambda: ReadOnly.fromkeys(""), lambda: MakesNone.fromkeys("a"), lambda: Logged.fromkeys({"d": 1}))

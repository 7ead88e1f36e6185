#: about: elements that are no sequences, and the note that names them
#: kind: language
#: stdout:
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #1 to a sequence']
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #2 to a sequence']
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| LookupError not today None
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| TypeError object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
#| {0: 10}

def failing(f):
    try: f()
    except Exception as e: print(type(e).__name__, e, getattr(e, "__notes__", None))

class NoIter: pass
class BadIter:
    def __iter__(self): raise LookupError("not today")
class TypeErrorIter:
    def __iter__(self): raise TypeError("my own")
class OldStyle:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i * 10
failing(lambda: dict([1]))
failing(lambda: dict([(1, 2), None]))
failing(lambda: dict({1, 2}))
failing(lambda: dict([(1, 2), (3, 4), 1.5]))
failing(lambda: dict([NoIter()]))
failing(lambda: dict([BadIter()]))
failing(lambda: dict([TypeErrorIter()]))
failing(lambda: {}.update([1]))
failing(lambda: {}.__ior__([1, 2]))
print(dict([OldStyle()]))

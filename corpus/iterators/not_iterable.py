#: about: every construct that iterates, over what cannot be iterated
#: kind: language
#: stdout:
#| 'int' object is not iterable
#| cannot unpack non-iterable int object
#| cannot unpack non-iterable int object
#| __main__.star() argument after * must be an iterable, not int
#| Value after * must be an iterable, not int
#| Value after * must be an iterable, not int
#| Value after * must be an iterable, not int
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| argument of type 'int' is not a container or iterable
#| can only join an iterable
#| 'int' object is not iterable
#| 'int' object is not reversible
#| 'Plain' object is not iterable
#| cannot unpack non-iterable Plain object
#| cannot unpack non-iterable Plain object
#| __main__.star() argument after * must be an iterable, not Plain
#| Value after * must be an iterable, not Plain
#| Value after * must be an iterable, not Plain
#| Value after * must be an iterable, not Plain
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not iterable
#| argument of type 'Plain' is not a container or iterable
#| can only join an iterable
#| 'Plain' object is not iterable
#| 'Plain' object is not reversible
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| 'NoIter' object is not iterable
#| argument of type 'NoIter' is not a container or iterable
#| can only join an iterable
#| 'NoIter' object is not iterable
#| object of type 'NoIter' has no len()
#| 'type' object is not iterable
#| cannot unpack non-iterable type object
#| cannot unpack non-iterable type object
#| __main__.star() argument after * must be an iterable, not type
#| Value after * must be an iterable, not type
#| Value after * must be an iterable, not type
#| Value after * must be an iterable, not type
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| 'type' object is not iterable
#| argument of type 'type' is not a container or iterable
#| can only join an iterable
#| 'type' object is not iterable
#| 'type' object is not reversible

def unpack(x): a, b = x
def unpack_star(x): a, *b = x
def loop(x):
    for y in x: pass
def star(*args): pass
class Plain: pass
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return i
for x in 5, Plain(), NoIter(), Plain:
    for f in (loop, unpack, unpack_star, lambda x: star(*x), lambda x: star(0, *x), lambda x: [*x], lambda x: (*x, 1), lambda x: {*x}, lambda x: [y for y in x], lambda x: {y for y in x}, lambda x: list(y for y in x), list, tuple, set, dict, sum, max, all, sorted, enumerate, zip, lambda x: map(str, x), lambda x: 3 in x, lambda x: "".join(x), lambda x: [].extend(x), reversed):
        try: f(x)
        except TypeError as error: print(error)

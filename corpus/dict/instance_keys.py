#: about: objects with and without __eq__ and __hash__ as keys
#: kind: language
#: stdout:
#| p q False 2
#| TypeError: cannot use 'OnlyEq' as a dict key (unhashable type: 'OnlyEq')
#| 1
#| TypeError: cannot use 'NoneHash' as a dict key (unhashable type: 'NoneHash')
#| 2
#| 'b'
#| 'zero'
#| None
#| 3 2 4

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Plain: pass
p, q = Plain(), Plain()
d = {p: "p", q: "q"}
print(d[p], d[q], Plain() in d, len(d))
class OnlyEq:
    def __eq__(self, other): return True
class Both(OnlyEq):
    def __hash__(self): return 0
class NoneHash:
    __hash__ = None
class Inherits(NoneHash): __hash__ = object.__hash__
show(lambda: {OnlyEq(): 1}, lambda: len({Both(): 1, Both(): 2}), lambda: {NoneHash(): 1}, lambda: len({Inherits(): 1, Inherits(): 2}), lambda: {Both(): "b"}[0], lambda: {0: "zero"}[Both()], lambda: {1: "one"}.get(Both()))
class Counted:
    hashes = 0
    def __hash__(self):
        Counted.hashes += 1
        return 3
c = Counted()
e = {c: 1}
e[c] += 1
f = dict(e)
g = e.copy()
h = {**e}
i = e | e
s = set(e)
j = dict.fromkeys(e)
k = e == f
print(Counted.hashes, f[c], Counted.hashes)

#: about: attributes, slots, weakness of names
#: kind: language
#: stdout:
#| {'name': 5} k S({'a'}) S
#| 1
#| AttributeError: 'T' object has no attribute 'y' and no __dict__ for setting new attributes
#| AttributeError: 'set' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: cannot set 'x' attribute of immutable type 'set'
#| AttributeError: 'set' object has no attribute 'x'
#| None
#| TypeError: unhashable type: 'set'
#| TypeError: unhashable type: 'S'
#| TypeError: cannot use 'S' as a set element (unhashable type: 'S')
#| 42
#| 2
#| 1

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class S(set):
    kind = "k"
s = S("a")
s.name = 5
print(vars(s), s.kind, s, S.__name__)
class T(set):
    __slots__ = ("x",)
t = T()
t.x = 1
show(lambda: t.x, lambda: setattr(t, "y", 1), lambda: setattr({1}, "x", 1), lambda: setattr(set, "x", 1), lambda: {1}.x, lambda: set().__hash__, lambda: hash(set()), lambda: hash(S()), lambda: {S()})
class H(set):
    def __hash__(self): return 42
show(lambda: hash(H()), lambda: len({H([1]), H([1]), H([2])}), lambda: {H(): 1}[H()])

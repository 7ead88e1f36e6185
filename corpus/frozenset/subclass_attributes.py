#: about: attributes of subclasses, slots, copies
#: kind: language
#: stdout:
#| {'x': [1]} k frozenset False True k
#| 1
#| S({'z'})
#| AttributeError: 'S' object has no attribute 'b' and no __dict__ for setting new attributes
#| AttributeError: 'frozenset' object has no attribute 'b' and no __dict__ for setting new attributes
#| TypeError: vars() argument must have __dict__ attribute

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class F(frozenset):
    kind = "k"
f = F([1])
f.x = [1]
g = f.copy()
print(vars(f), f.kind, type(g).__name__, hasattr(g, "x"), f == g, F.kind)
class S(frozenset):
    __slots__ = ("a",)
s = S("z")
s.a = 1
show(lambda: s.a, lambda: s, lambda: setattr(s, "b", 2), lambda: setattr(frozenset(), "b", 2), lambda: vars(frozenset()))

#: about: reversed dicts and what they notice
#: kind: language
#: stdout:
#| [4, 3, 1, 0] [4, 3, 1, 0] ['e', 'd', 'b', 'a'] [(4, 'e'), (3, 'd'), (1, 'b'), (0, 'a')] [4, 3, 1, 0] dict_reversekeyiterator []
#| 4 3 [3, 1, 0] [] 0
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| 0
#| ['o', 'w', 'n']
#| TypeError: 'E' object is not reversible
#| ['a']
#| TypeError: dict.__reversed__() takes no arguments (1 given)
#| TypeError: descriptor '__reversed__' for 'dict' objects doesn't apply to a 'list' object

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {n: chr(97 + n) for n in range(6)}
del d[2], d[5]
print(list(reversed(d)), list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())), list(d.__reversed__()), type(reversed(d)).__name__, list(reversed({})))
r = reversed(d)
print(next(r), r.__length_hint__(), list(r), list(r), r.__length_hint__())
r = reversed(d.items())
next(r)
d["new"] = 1
show(lambda: next(r), lambda: next(r), lambda: list(r), lambda: r.__length_hint__())
class D(dict):
    def __reversed__(self): return iter("own")
class E(dict): __reversed__ = None
show(lambda: list(reversed(D(a=1))), lambda: reversed(E()), lambda: list(dict.__reversed__(D(a=1))), lambda: d.__reversed__(1), lambda: dict.__reversed__([]))

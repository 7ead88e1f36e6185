#: about: keys ^ other, for every kind of operand
#: kind: language
#: stdout:
#| set ['a', 'c', 'z']
#| set ['b', 'c', 'z']
#| set ['a', 'b', 'c']
#| set ['b']
#| set ['b', 'c', 'q']
#| set ['a', 'b']
#| set ['a', 'c', 'n']
#| set ['c']
#| set ['a', 'b']
#| set ['a', 'b', 'c', ('a', 1)]
#| set ['b', 'x']
#| set ['a', 'b', 'c', 0, 1]
#| set []
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

k = {"a": 1, "b": 2, "c": 3}.keys()
for other in (["b", "z"], ["z", "z", "a"], (), "ac", {"a", "q"}, frozenset("c"), {"b": 1, "n": 2}, {"a": 9, "b": 1}.keys(), {1: "c"}.values(), {"a": 1}.items(), (c for c in "cax"), range(2), k):
    r = k ^ other
    print(type(r).__name__, sorted(r, key=repr))
show(lambda: k ^ 5, lambda: k ^ None, lambda: k ^ [[]])

#: about: keys | other, for every kind of operand
#: kind: language
#: stdout:
#| set ['a', 'b', 'z']
#| set ['a', 'b']
#| set ['a', 'b', 'x', 'y']
#| set ['a', 'b', 'q']
#| set ['a', 'b', 'c']
#| set ['a', 'b', 'y']
#| set ['a', 'b', 'w']
#| set ['a', 'b', 'v']
#| set ['a', 'b', ('a', 1)]
#| set ['a', 'b', 'g', 'h']
#| set ['a', 'b', 0, 1]
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'set' as a set element (unhashable type: 'set')
#| {frozenset(), 'a', 'b'}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

k = {"a": 1, "b": 2}.keys()
for other in (["b", "z"], (), "xy", {"a", "q"}, frozenset("c"), {"y": 1}, {"w": 9}.keys(), {1: "v"}.values(), {"a": 1}.items(), (c for c in "gh"), range(2)):
    r = k | other
    print(type(r).__name__, sorted(r, key=repr))
show(lambda: k | 5, lambda: k | None, lambda: k | [[]], lambda: k | [{1}], lambda: k | [frozenset()])

#: about: keys - other, for every kind of operand
#: kind: language
#: stdout:
#| set ['a', 'c']
#| set ['a', 'b', 'c']
#| set ['b']
#| set ['b', 'c']
#| set ['a', 'b']
#| set ['a', 'c']
#| set ['c']
#| set ['a', 'b']
#| set ['a', 'b', 'c']
#| set ['b']
#| set ['a', 'b', 'c']
#| set []
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

k = {"a": 1, "b": 2, "c": 3}.keys()
for other in (["b", "z"], (), "ac", {"a", "q"}, frozenset("c"), {"b": 1}, {"a": 9, "b": 1}.keys(), {1: "c"}.values(), {"a": 1}.items(), (c for c in "ca"), range(2), k):
    r = k - other
    print(type(r).__name__, sorted(r))
show(lambda: k - 5, lambda: k - None, lambda: k - [[]], lambda: k - [1, {}])

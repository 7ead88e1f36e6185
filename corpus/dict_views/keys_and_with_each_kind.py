#: about: keys & other, for every kind of operand
#: kind: language
#: stdout:
#| list set ['b']
#| tuple set ['c']
#| str set ['a', 'b']
#| set set ['a']
#| frozenset set ['b', 'c']
#| dict set ['c']
#| keys set ['a']
#| values set ['a']
#| items set []
#| generator set ['a', 'b', 'c']
#| range set []
#| empty set []
#| iter set ['a']
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: 'builtin_function_or_method' object is not iterable

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

k = {"a": 1, "b": 2, "c": 3}.keys()
others = {"list": ["b", "z", "b"], "tuple": ("c",), "str": "abz", "set": {"a", "q"}, "frozenset": frozenset("bc"), "dict": {"c": 0, "y": 1}, "keys": {"a": 9}.keys(), "values": {1: "a"}.values(), "items": {"a": 1}.items(), "generator": (c for c in "cab"), "range": range(3), "empty": [], "iter": iter("xa")}
for name, other in others.items():
    r = k & other
    print(name, type(r).__name__, sorted(r))
show(lambda: k & 5, lambda: k & None, lambda: k & [[]], lambda: k & ["a", {}], lambda: k & len)

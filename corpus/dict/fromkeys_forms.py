#: about: fromkeys of iterables of every kind
#: kind: language
#: stdout:
#| {'a': None, 'b': None, 'c': None}
#| {1: 0, 2: 0}
#| {}
#| {0: 'v', 1: 'v', 2: 'v'}
#| {'k': None, 'l': None}
#| {1: 1, 3: 1, 5: 1}
#| {'a': None, 'b': None}
#| {1: None, 2: None}
#| {(1, 2): 3}
#| {'x': None}
#| {97: None, 98: None}
#| {1: 0}
#| {'a': [1], 'b': [1]}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict.fromkeys("abca"), lambda: dict.fromkeys([1, 2], 0), lambda: dict.fromkeys(()), lambda: dict.fromkeys(range(3), "v"), lambda: dict.fromkeys({"k": 1, "l": 2}), lambda: dict.fromkeys({5, 3, 1}, 1), lambda: dict.fromkeys(frozenset("ab")), lambda: dict.fromkeys(iter([1, 1, 2])), lambda: dict.fromkeys({1: 2}.items(), 3), lambda: {9: 9}.fromkeys("x"), lambda: dict.fromkeys(b"ab"), lambda: dict.fromkeys({"a": 1}.values(), 0))
d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d)

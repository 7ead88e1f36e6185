#: about: sorted views of dicts and rebuilding them
#: kind: language
#: stdout:
#| {'apple': 2, 'fig': 1, 'kiwi': 3, 'pear': 3} {'kiwi': 3, 'pear': 3, 'apple': 2, 'fig': 1} {'kiwi': 3, 'apple': 2, 'fig': 1, 'pear': 3} ['fig', 'apple', 'pear', 'kiwi'] ['apple', 'pear', 'kiwi', 'fig'] pear 1 {'apple': 1, 'fig': 2, 'kiwi': 3, 'pear': 3} False {'pear': 3, 'kiwi': 3, 'fig': 1, 'apple': 2}
#| ['fig', 'apple', 'pear', 'kiwi'] [2, 1, 3, 3] {1: 'apple', 2: 'fig', 3: 'kiwi', 4: 'pear'} 2.25
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| ValueError: max() iterable argument is empty
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: 'int' object is not callable

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"pear": 3, "fig": 1, "apple": 2, "kiwi": 3}
print(dict(sorted(d.items())), dict(sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))), dict(reversed(d.items())), sorted(d, key=d.get), sorted(d, key=len, reverse=True), max(d, key=d.get), min(d.values()), dict(zip(sorted(d), sorted(d.values()))), list(d) == sorted(d), {k: d[k] for k in sorted(d, reverse=True)})
print([k for k, v in sorted(d.items(), key=lambda kv: kv[1])], list(map(d.get, sorted(d))), dict(enumerate(sorted(d), 1)), sum(d.values()) / len(d))
show(lambda: sorted([{}, {}]), lambda: max({}), lambda: min({1: 2, "a": 3}), lambda: sorted(d.items(), key=5))

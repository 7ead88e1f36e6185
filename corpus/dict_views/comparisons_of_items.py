#: about: items compare as sets of pairs
#: kind: language
#: stdout:
#| True
#| False
#| True
#| True
#| True
#| False
#| True
#| True
#| True
#| True
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| True
#| False
#| False
#| TypeError: '<' not supported between instances of 'dict_items' and 'list'
#| True
#| False
#| True

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

i = {"a": 1, "b": [2]}.items()
show(lambda: i == {"b": [2], "a": 1}.items(), lambda: i == {"a": 1}.items(), lambda: i != {"a": 1, "b": [3]}.items(), lambda: {"a": 1}.items() < i, lambda: {"a": 1}.items() <= i, lambda: i > {"a": 2}.items(), lambda: i >= {}.items(), lambda: {"a": 1}.items() == {("a", 1)}, lambda: {("a", 1)} == {"a": 1}.items(), lambda: {("a", 1), 5} > {"a": 1}.items(), lambda: i == {("a", 1), ("b", 2)}, lambda: {("a", 1), ("b", 2)} == i, lambda: i < {("a", 1), 2, 3}, lambda: i <= i, lambda: i < i, lambda: i == [("a", 1)], lambda: i < [("a", 1)])
show(lambda: {1: 1.0}.items() == {1.0: True}.items(), lambda: {1: float("nan")}.items() == {1: float("nan")}.items(), lambda: (lambda n: {1: n}.items() == {1: n}.items())(float("nan")))

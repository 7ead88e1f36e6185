#: about: sets where there is nothing, returns what there is
#: kind: language
#: stdout:
#| 1
#| None
#| True
#| None
#| None
#| {'a': 1, 'n': None, 'b': None, 'c': [1]}
#| TypeError: setdefault expected at least 1 argument, got 0
#| TypeError: setdefault expected at most 2 arguments, got 3
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: dict.setdefault() takes no keyword arguments
#| TypeError: setdefault expected at least 1 argument, got 0
#| {'a': 1, 'n': None, 'b': None, 'c': [1]}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "n": None}
show(lambda: d.setdefault("a", 5), lambda: d.setdefault("b"), lambda: d.setdefault("c", [])is d["c"], lambda: d.setdefault("n", 7), lambda: d.setdefault("c").append(1), lambda: d)
show(lambda: d.setdefault(), lambda: d.setdefault(1, 2, 3), lambda: d.setdefault([]), lambda: {}.setdefault({}, 1), lambda: d.setdefault("q", default=1), lambda: dict.setdefault({}), lambda: d)

#: about: pop with and without default
#: kind: language
#: stdout:
#| 1
#| None
#| 'default'
#| KeyError: 'a'
#| 'c'
#| {'b': 2}
#| KeyError: ()
#| KeyError: (1, 2)
#| KeyError: None
#| TypeError: pop expected at least 1 argument, got 0
#| TypeError: pop expected at most 2 arguments, got 3
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| 1
#| KeyError: []
#| None
#| TypeError: dict.pop() takes no keyword arguments
#| TypeError: pop expected at least 1 argument, got 0
#| 2
#| {}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": 2, 3: "c"}
show(lambda: d.pop("a"), lambda: d.pop("a", None), lambda: d.pop("a", "default"), lambda: d.pop("a"), lambda: d.pop(3.0), lambda: d, lambda: d.pop(()), lambda: d.pop((1, 2)), lambda: d.pop(None))
show(lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.pop([]), lambda: d.pop([], 1), lambda: {}.pop([], 1), lambda: {}.pop([]), lambda: {}.pop({}, None), lambda: d.pop("b", default=1), lambda: dict.pop({}), lambda: dict.pop(d, "b"), lambda: d)

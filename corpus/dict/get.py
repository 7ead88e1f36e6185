#: about: get with and without default
#: kind: language
#: stdout:
#| 1
#| None
#| 5
#| 2
#| None
#| None
#| None
#| 'y'
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: get expected at most 2 arguments, got 3
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: dict.get() takes no keyword arguments
#| TypeError: dict.get() takes no keyword arguments
#| TypeError: unbound method dict.get() needs an argument
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
#| 1

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, None: 2, 3: None}
show(lambda: d.get("a"), lambda: d.get("z"), lambda: d.get("z", 5), lambda: d.get(None), lambda: d.get(3), lambda: d.get(3, 9), lambda: d.get(3.0, 9), lambda: {}.get("x", "y"))
show(lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.get([]), lambda: d.get([], 1), lambda: {}.get({}), lambda: d.get(key="a"), lambda: d.get("z", default=1), lambda: dict.get(), lambda: dict.get({}), lambda: dict.get([], 1), lambda: dict.get(d, "a"))

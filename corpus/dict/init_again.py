#: about: __init__ adds to what is there
#: kind: language
#: stdout:
#| None
#| {1: 'a'}
#| None
#| {1: 'a', 2: 'b'}
#| None
#| {1: 'new', 2: 'b', 'k': 'v'}
#| None
#| {1: 'new', 2: 'b', 'k': 'v'}
#| TypeError: dict expected at most 1 argument, got 2
#| TypeError: 'int' object is not iterable
#| TypeError: descriptor '__init__' requires a 'dict' object but received a 'list'
#| TypeError: descriptor '__init__' of 'dict' object needs an argument

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: "a"}
show(lambda: d.__init__(), lambda: d, lambda: d.__init__({2: "b"}), lambda: d, lambda: d.__init__([(1, "new")], k="v"), lambda: d, lambda: d.__init__(d), lambda: d, lambda: d.__init__(1, 2), lambda: d.__init__(5), lambda: dict.__init__([], {}), lambda: dict.__init__())

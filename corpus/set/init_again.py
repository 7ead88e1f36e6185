#: about: __init__ empties and fills
#: kind: language
#: stdout:
#| None
#| {3}
#| None
#| set()
#| None
#| ['a', 'b']
#| None
#| set()
#| TypeError: 'int' object is not iterable
#| TypeError: set expected at most 1 argument, got 2
#| True
#| TypeError: descriptor '__init__' requires a 'set' object but received a 'list'
#| TypeError: descriptor '__init__' requires a 'set' object but received a 'frozenset'
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| {1}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

s = {1, 2}
alias = s
show(lambda: s.__init__([3]), lambda: s, lambda: s.__init__(), lambda: s, lambda: s.__init__("ab"), lambda: sorted(s), lambda: s.__init__(s), lambda: s, lambda: s.__init__(5), lambda: s.__init__([], []), lambda: s is alias, lambda: set.__init__([], []), lambda: set.__init__(frozenset(), []), lambda: s.__init__([1, []]), lambda: s)

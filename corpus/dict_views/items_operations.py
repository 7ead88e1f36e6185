#: about: the set operations of items
#: kind: language
#: stdout:
#| ('set', [(1, 'x')])
#| ('set', [(1, 'x'), (2, 'other'), (2, 'y'), (3, 'z'), (4, 'w')])
#| ('set', [(2, 'y'), (3, 'z')])
#| ('set', [(2, 'other'), (2, 'y'), (3, 'z'), (4, 'w')])
#| ('set', [(2, 'other'), (4, 'w')])
#| ('set', [(1, 'x')])
#| ('set', [(2, 'y'), (3, 'z')])
#| ('set', [(2, 'y'), (3, 'z'), (9, 'n')])
#| ('set', [(1, 'x'), (2, 'y'), (3, 'z')])
#| ('set', [(1, 'x'), (2, 'y'), (3, 'z')])
#| ('set', [])
#| ('set', [])
#| ('set', [])
#| ('set', [(1, 'x'), (2, 'y'), (3, 'z')])
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| set()
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| set()
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

a, b = {1: "x", 2: "y", 3: "z"}.items(), {1: "x", 2: "other", 4: "w"}.items()
def s(x): return type(x).__name__, sorted(x)
show(lambda: s(a & b), lambda: s(a | b), lambda: s(a - b), lambda: s(a ^ b), lambda: s(b - a), lambda: s(a & [(1, "x"), (2, "n"), 5]), lambda: s(a - [(1, "x")]), lambda: s(a ^ {(1, "x"), (9, "n")}), lambda: s(a | ()), lambda: s(a & a), lambda: s(a - a), lambda: s(a ^ a), lambda: s(a & {}.items()), lambda: s({}.items() ^ a))
show(lambda: {1: []}.items() | [], lambda: {1: []}.items() & {1: []}.items(), lambda: {1: []}.items() - [], lambda: {1: []}.items() ^ {1: []}.items(), lambda: {1: []}.items() ^ {2: []}.items(), lambda: a & [(1, [])], lambda: a & [([], 1)], lambda: a - [(1, [])])

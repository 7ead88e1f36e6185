#: about: augmented assignment makes another frozenset
#: kind: language
#: stdout:
#| frozenset({9, 3}) frozenset({1, 2}) frozenset
#| frozenset frozenset({1, 2})
#| unsupported operand type(s) for |=: 'frozenset' and 'list'
#| unsupported operand type(s) for |=: 'frozenset' and 'NoneType'
#| unsupported operand type(s) for |=: 'frozenset' and 'dict'
#| frozenset({1, 4})
#| {1, 5}

f = g = frozenset([1, 2])
f |= {3}
f &= frozenset([2, 3])
f ^= {9}
f -= {2}
print(f, g, type(f).__name__)
class F(frozenset): pass
h = F([1])
h |= {2}
print(type(h).__name__, h)
def run(o):
    f = frozenset([1])
    try: f |= o
    except TypeError as e: print(e)
    else: print(f)
for o in ([1], None, {2: 3}, {4}, {5: 5}.keys()): run(o)

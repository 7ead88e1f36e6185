#: about: membership tests of constant displays
#: kind: language
#: stdout:
#| ['vowel', 'other', 'digit', 'digit', 'digit', 'other', 'other', 'other']
#| cannot use 'list' as a set element (unhashable type: 'list') False False cannot use 'tuple' as a set element (unhashable type: 'list')
#| [1, 3, 5] True True True True True True

def kind(c): return "vowel" if c in {"a", "e", "i", "o", "u"} else "digit" if c in {0, 1, 2, 3} else "other"
print([kind(c) for c in ("a", "b", 1, 1.0, True, None, "", 9)])
def bad(x):
    try: return x in {1, 2}
    except TypeError as e: return str(e)
print(bad([]), bad({1}), bad(frozenset([1])), bad((1, [])))
print([x for x in range(6) if x in {1, 3, 5}], 1 in {1}, None in {None}, () in {()}, not 2 in {1}, {1} in {frozenset([1])}, 5 not in {1, 2, 3})

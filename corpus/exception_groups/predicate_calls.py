#: about: a predicate sees the group first and then its leaves, in order
#: kind: language
#: stdout:
#| None ['a (3 sub-exceptions)', '1', 'b (2 sub-exceptions)', '2', 'c (1 sub-exception)', '3', '4']
#| (ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [TypeError(2), ExceptionGroup('c', [KeyError(3)])]), OSError(4)]), None) ['a (3 sub-exceptions)']

seen = []
def look(e):
    seen.append(str(e))
    return False
g = ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [TypeError(2), ExceptionGroup("c", [KeyError(3)])]), OSError(4)])
print(g.subgroup(look), seen)
seen.clear()
def some(e):
    seen.append(str(e))
    return "b" in str(e) and isinstance(e, ExceptionGroup)
print(g.split(some), seen)

#: about: what reversed takes: one sequence
#: kind: language
#: stdout:
#| TypeError: reversed expected 1 argument, got 0
#| TypeError: reversed expected 1 argument, got 2
#| TypeError: reversed() takes no keyword arguments
#| TypeError: reversed() takes no keyword arguments
#| TypeError: reversed expected 1 argument, got 0
#| 'int' object is not reversible
#| 'NoneType' object is not reversible
#| 'float' object is not reversible
#| 'object' object is not reversible
#| 'builtin_function_or_method' object is not reversible
#| 'type' object is not reversible
#| 'set' object is not reversible
#| 'frozenset' object is not reversible
#| 'list_iterator' object is not reversible
#| 'generator' object is not reversible
#| 'zip' object is not reversible
#| 'map' object is not reversible
#| 'enumerate' object is not reversible
#| 'reversed' object is not reversible
#| 'str_ascii_iterator' object is not reversible
#| 'ellipsis' object is not reversible
#| 'type' object is not reversible
#| 'type' object is not reversible

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: reversed())
attempt(lambda: reversed("a", "b"))
attempt(lambda: reversed(sequence="a"))
attempt(lambda: reversed("a", x=1))
attempt(lambda: reversed(**{}))
for bad in 5, None, 1.5, object(), len, int, {1}, frozenset(), iter([]), (x for x in ""), zip(), map(str, ""), enumerate(""), reversed(""), iter(""), Ellipsis, list, str:
    try: reversed(bad)
    except TypeError as error: print(error)

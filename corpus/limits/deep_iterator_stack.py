#: about: iterators stacked very deeply raise RecursionError
#: kind: security
#: tests: builtin:map builtin:filter builtin:zip builtin:enumerate builtin:RecursionError threat:17
#: stdout:
#| {'RecursionError'}

kinds = set()
for wrap in (
    lambda it: map(str, it), lambda it: filter(None, it), lambda it: zip(it), enumerate, lambda it: iter(lambda: next(it), 0),
    lambda it: zip(it, it), lambda it: map(lambda x, y: x, it, it),
):
    it = iter([1, 2])
    for number in range(50000):
        it = wrap(it)
    try:
        next(it)
        kinds.add("walked")
    except RecursionError:
        kinds.add("RecursionError")
print(kinds)

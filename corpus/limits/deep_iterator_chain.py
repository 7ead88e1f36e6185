#: about: a chain of a hundred thousand native iterators is resumed or refused, and the host survives either
#: kind: security
#: tests: builtin:map builtin:filter builtin:enumerate builtin:zip threat:17
#: stdout:
#| survived
#| survived
#| survived
#| survived
#| survived

for wrap in (lambda inner: map(abs, inner), lambda inner: filter(None, inner), enumerate, zip, lambda inner: (x for x in inner)):
    chain = iter([1])
    for level in range(100000):
        chain = wrap(chain)
    try:
        next(chain)
    except RecursionError:
        pass
    print("survived")

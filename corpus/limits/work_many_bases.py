#: about: looking at bases that are none costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=2000000
#: limit: steps

bases = (0,) * 10_000
for _ in range(100):
    try:
        type("X", bases, {})
    except TypeError:
        pass

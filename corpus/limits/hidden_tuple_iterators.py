#: about: an iterator keeps its whole tuple, and the tuple's memory counts
#: kind: security
#: tests: threat:16
#: limits: memory=20000000
#: limit: memory

kept = []
for _ in range(2000):
    kept.append(iter((None,) * 10_000))

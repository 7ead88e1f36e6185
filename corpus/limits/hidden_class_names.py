#: about: the long names of classes count
#: kind: security
#: tests: threat:16
#: limits: memory=20000000
#: limit: memory

kept = []
for _ in range(1000):
    kept.append(type("x" * 50_000, (), {}))

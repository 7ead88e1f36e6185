#: about: views of one buffer, kept, count with all that they hold
#: kind: security
#: tests: builtin:memoryview threat:16
#: limits: steps=100000000 memory=8000000
#: limit: memory

buffer = bytearray(b"x")
kept = []
for number in range(60_000):
    kept.append(memoryview(buffer))
print("went on")

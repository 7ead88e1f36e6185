#: about: short results of bytes formatting, kept, count as memory
#: kind: security
#: tests: threat:16
#: limits: steps=100000000 memory=16000000
#: limit: memory

kept = []
for number in range(200_000):
    kept.append(b"%100d" % number)
print("went on")

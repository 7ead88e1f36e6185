#: about: short results of str formatting, kept, count as memory before they are measured
#: kind: security
#: tests: threat:16
#: limits: steps=100000000 memory=16000000
#: limit: memory

kept = []
for number in range(120_000):
    kept.append("%100d" % number)
print("went on")

#: about: big results within the limits are computed
#: kind: security
#: tests: threat:16
#: limits: steps=10000000 memory=20000000
#: stdout:
#| 100001 200000 100000 50000 1000

print((1 << 100000).bit_length(), len("ab" * 100000), len(bytes(100000)), len("x".ljust(50000)), sum([1] * 1000))

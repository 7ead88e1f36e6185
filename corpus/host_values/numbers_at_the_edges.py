#: about: numbers beyond 64 bits, infinities, zeros and nan cross unchanged, alone and as keys
#: kind: security
#: env: echo
#: tests: threat:13
#: stdout:
#| []
#| {1: 'a', 1180591620717411303424: 'b', 1.5: 'c', (1, (2,)): 'd', None: 'e', b'x': 'f', frozenset({1}): 'g'}
#| [nan]

numbers = [2**63, -2**63 - 1, 2**64, 10**30, -10**30, 2**1000, float("inf"), float("-inf"), -0.0, 5e-324, 1.7976931348623157e308, complex(-0.0, 1e300)]
back, _ = echo(*numbers)
print([n for n, b in zip(numbers, back) if repr(n) != repr(b)])
(d,), _ = echo({1: "a", 2**70: "b", 1.5: "c", (1, (2,)): "d", None: "e", b"x": "f", frozenset({1}): "g"})
print(d)
(nan,), _ = echo([float("nan")])
print(nan)

#: about: the count goes on beyond 64 bits
#: kind: language
#: stdout:
#| [(-3, 0), (-2, 1), (-1, 2), (0, 3), (1, 4), (2, 5)]
#| [-1, 0, 1] [-1, 0] True
#| -1 0 2
#| 9223372036854775807 a
#| 9223372036854775808 b
#| 9223372036854775809 c
#| [18446744073709551615, 18446744073709551616] True

e = enumerate(iter(range(6)), 2**63 - 3)
out = []
for n, x in e: out.append((n - 2**63, x))
print(out)
print([n + 2**63 for n, _ in enumerate("abc", -2**63 - 1)], [n for n, _ in enumerate("ab", -1)], next(enumerate("a", 2**63))[0] == 2**63)
e = enumerate("abcd", 2**63 - 1)
print(next(e)[0] - 2**63, next(e)[0] - 2**63, list(e)[-1][0] - 2**63)
for i, c in enumerate("abc", 2**62 * 2 - 1): print(i, c)
print([a for a, (b, c) in enumerate(zip("ab", "cd"), 2**64 - 1)], sum(i for i, _ in enumerate(range(3), 2**63 - 1)) == 3 * 2**63)

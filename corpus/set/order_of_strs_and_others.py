#: about: sets of strs, floats, tuples, bytes and mixtures
#: kind: language
#: stdout:
#| {'d', 'c', 'a', 'e', 'b'} {'brown', 'fox', 'the', 'quick', 'jumps'} {'', 'ab', 'abc', 'a'} {'\x00', 'é', '😀', '漢'} {'', 'xxxxxxxx', 'x', 'xxx', 'xx', 'xxxx', 'xxxxxx', 'xxxxx', 'xxxxxxx'}
#| {-0.5, 1.5, 2.5, 3.0, inf, 1e+100} {(1,), (1, 2), ((),), ('a', 'b'), ()} {b'', b'ab', b'a', b'\xff'} {None, 1, 2.5, 1j, b'b', (1,), 'a', frozenset()} {frozenset(), frozenset({1}), frozenset({1, 2}), frozenset({'a'})}
#| {range(0, 1), range(0, 3), range(0, 0), range(0, 2)} {100000, 1, 1000000000000000, 10000000000, 1000000000000000000000000000000, 10000000000000000000000000, 100000000000000000000, 100000000000000000000000000000000000} {0j, (1+0j), (2+0j), 1j, (1+1j), (2+1j)} {1180591620717411303424, 1.4142135623730951, 0.1, -9223372036854775808}

print({"a", "b", "c", "d", "e"}, set("the quick brown fox jumps".split()), {"", "a", "ab", "abc"}, {"é", "漢", "😀", "\x00"}, {"x" * n for n in range(9)})
print({1.5, 2.5, -0.5, 1e100, 3.0, float("inf")}, {(), (1,), (1, 2), ("a", "b"), ((),)}, {b"", b"a", b"ab", b"\xff"}, {1, "a", None, (1,), 2.5, b"b", True, 1j, frozenset()}, {frozenset(), frozenset([1]), frozenset([1, 2]), frozenset("a")})
print({range(n) for n in range(4)}, {10 ** k for k in range(0, 40, 5)}, {complex(a, b) for a in range(3) for b in range(2)}, {2 ** 0.5, 2 ** 70, -(2 ** 63), 0.1})

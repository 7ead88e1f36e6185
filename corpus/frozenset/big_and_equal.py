#: about: large frozensets built in different ways are equal and hash alike
#: kind: language
#: stdout:
#| True 1 7298289195910159449 True False True 10000 1 199990000 True

a = frozenset(range(20000))
b = frozenset(sorted(range(20000), key=lambda n: n * 7919 % 20011))
c = frozenset(range(10000)) | set(range(5000, 20000))
d = frozenset(range(40000)) & a
e = a ^ frozenset()
print(a == b == c == d == e, len({hash(x) for x in (a, b, c, d, e)}), hash(a), a <= b, a < b, a.issuperset(range(0, 20000, 7)), len(a - frozenset(range(0, 20000, 2))), {a: 1}[b], sum(c), list(a)[:3] == list(b)[:3])

#: about: comparing lists that contain themselves
#: kind: language
#: stdout:
#| True True False False True True False True
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| True False True
#| RecursionError

a = [1]
a.append(a)
b = [1]
b.append(b)
print(a == a, a[1] == a, a != a, a < a, [a] == [a], a in a, a == [1, 2], a[:1] == b[:1])
for op in (lambda: a == b, lambda: a < b, lambda: a != b, lambda: a.index([1, b]), lambda: a.count(b)):
    try: print(op())
    except RecursionError as error: print("RecursionError")
deep = other = []
for _ in range(50): deep, other = [deep], [other]
print(deep == other, deep < other, [deep, 1] < [other, 2])
d = e = None
for _ in range(100000): d, e = [d], [e]
try: d == e
except RecursionError as error: print("RecursionError")

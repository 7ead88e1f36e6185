#: about: builtins and statements over maps
#: kind: language
#: stdout:
#| 20 8 0 [2, 4, 6] 01234 b'ab' {2} {'a': 'a', 'b': 'b'} ('aa', 'bb') True False True ['aa'] (0, 2) b'ab' [(0, 'aa')] [('aa', 'c'), ('bb', 'd')] [1]
#| 1 2 aa ['bb', 'cc'] [0, 2, 4] {3: 1, 2: 2}
#| 2 4 else
#| 3 1 2 2 [0, 'a', 'b', 0, 2, 10]
#| TypeError: object of type 'map' has no len()
#| TypeError: 'map' object is not reversible
#| TypeError: two() takes 2 positional arguments but 3 were given
#| 11

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

double = lambda x: x * 2
print(sum(map(double, range(5))), max(map(double, range(5))), min(map(str, range(5))), sorted(map(double, [3, 1, 2])), "".join(map(str, range(5))), b"".join(map(bytes, [b"a", b"b"])), set(map(double, [1, 1])), dict(map(lambda k: (k, k), "ab")), tuple(map(double, "ab")), any(map(int, "01")), all(map(int, "01")), 4 in map(double, range(9)), [*map(double, "a")], (lambda *a: a)(*map(double, range(2))), bytes(map(ord, "ab")), list(enumerate(map(double, "a"))), list(zip(map(double, "ab"), "cd")), list(filter(None, map(int, "010"))))
a, b = map(int, "12")
c, *d = map(double, "abc")
print(a, b, c, d, [x for x in map(double, range(3))], {x: y for x, y in map(divmod, [7, 8], [2, 3])})
for x in map(double, [1, 2]): print(x, end=" ")
else: print("else")
for q, r in map(divmod, [7, 8], [2, 3]): print(q, r, end=" ")
l = [0]
l.extend(map(double, l[:] + [1]))
l[1:1] = map(str, "ab")
l += map(double, [5])
print(l)
attempt(lambda: len(map(double, "")))
attempt(lambda: reversed(map(double, "")))
def two(x, y): return x, y
attempt(lambda: two(*map(double, "abc")))
attempt(lambda: int(*map(double, ["1"])))

#: about: builtins and statements over reversed objects
#: kind: language
#: stdout:
#| 3 c cba [1, 3] (2, 1) {1} {3: 4, 1: 2} b'ba' ['b', 'a'] [('b', 2), ('a', 1)] ['2', '1'] [(0, 'b'), (1, 'a')] [2, 1] True True True
#| 2 1 z ['y', 'x'] ['b', 'a'] (2, 1) {'b': 1, 'a': 1}
#| c
#| True [2, 1] [('d', 'c'), ('b', 'a')]
#| [3, 2, 1]
#| [3, 'y', 'x', 1, 2, 3] True
#| ValueError: too many values to unpack (expected 2)
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'reversed'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = reversed
print(sum(r([1, 2])), max(r("abc")), "".join(r("abc")), sorted(r([3, 1])), tuple(r((1, 2))), set(r([1])), dict(r([(1, 2), (3, 4)])), bytes(r(b"ab")), [*r("ab")], list(zip(r("ab"), r([1, 2]))), list(map(str, r([1, 2]))), list(enumerate(r("ab"))), list(filter(None, r([0, 1, 2]))), 2 in r([1, 2, 3]), any(r([0, 1])), all(r([])))
a, b = r((1, 2))
c, *d = r("xyz")
print(a, b, c, d, [x for x in r("ab")], (lambda *a: a)(*r([1, 2])), {x: 1 for x in r("ab")})
for x in r("abc"):
    if x == "b": break
    print(x)
else: print("else")
it = r([1, 2, 3, 4])
print(3 in it, list(it), list(zip(i := r("abcd"), i)))
l = [1, 2, 3]
l[:] = r(l)
print(l)
l.extend(r(l))
l[1:3] = r("xy")
print(l, l == list(r(list(r(l)))))
def two():
    a, b = r("abc")
attempt(two)
attempt(lambda: int(r("1")))

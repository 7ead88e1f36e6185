#: about: nesting too deep for repr, comparison and hash raises RecursionError
#: kind: language
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| True True
#| RecursionError

d = {}
for _ in range(100000): d = {1: d}
e = {}
for _ in range(100000): e = {1: e}
for f in (lambda: repr(d), lambda: d == e, lambda: str([d]), lambda: d != e):
    try: f()
    except RecursionError: print("RecursionError")
while d: d = d[1]
a, b = {}, {}
a[0], b[0] = a, b
try: a == b
except RecursionError: print("RecursionError")
print(a == a, a[0] is a)
class M(dict):
    def __missing__(self, key): return self[key]
try: M()[1]
except RecursionError: print("RecursionError")

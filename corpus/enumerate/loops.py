#: about: two-variable loops over enumerate
#: kind: language
#: stdout:
#| [(0, 'a'), (2, 'c')] 3 d
#| empty
#| 0 a ['b', 'c']
#| 1 d []
#| a b {'i': 0, 'c': 'a'} {'i': 1, 'c': 'b'} [5, 'a'] [6, 'b'] 0 x 1 y (0, 'a')
#| 0 a (1, 'b'); 2 c (3, 'd'); 4 e (5, 'f'); [(0, 0), (0, 1), (1, 1), (1, 2)] {'a': 0, 'b': 1} [1, 1]
#| [1, 3]
#| [1, 3, 0, 1, 2, 3]

out = []
for i, c in enumerate("abcde"):
    if i == 1: continue
    if c == "d": break
    out.append((i, c))
else: out.append("else")
print(out, i, c)
for i, c in enumerate(""): print("never")
else: print("empty")
for i, (a, *b) in enumerate(["abc", "d"]): print(i, a, b)
for i, i in enumerate("ab"): print(i, end=" ")
d = {}
for d["i"], d["c"] in enumerate("ab"): print(d, end=" ")
l = [0, 0]
for l[0], l[1] in enumerate("ab", 5): print(l, end=" ")
class Holder: pass
h = Holder()
for h.i, h.c in enumerate("xy"): print(h.i, h.c, end=" ")
for pair in enumerate("a"): print(pair)
e = enumerate("abcdef")
for i, c in e:
    print(i, c, next(e, None), end="; ")
print([(i, j) for i, _ in enumerate("ab") for j, _ in enumerate("cd", i)], {c: i for i, c in enumerate("ab")}, [f() for f in [lambda: i for i, _ in enumerate("ab")]])
l = [1, 2, 3]
for i, x in enumerate(l):
    if x == 2: del l[i]
print(l)
for i, x in enumerate(l):
    if i < 4: l.append(i)
print(l)

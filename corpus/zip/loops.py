#: about: two-variable loops over zip: break, else, continue, nesting, closures
#: kind: language
#: stdout:
#| [(0, 'a'), (2, 'c')] 3 d
#| else 1 x
#| empty
#| [('a', 'c', 'a', 'c'), ('b', 'd', 'b', 'd')]
#| ['bd', 'bd']
#| (0, 'x') 7 [(1, 'y'), (2, 'z')]
#| 0 (1, 1) 2 (3, 3) c d a c e b d f 
#|\

out = []
for a, b in zip(range(5), "abcde"):
    if a == 1: continue
    if a == 3: break
    out.append((a, b))
else: out.append("else")
print(out, a, b)
for a, b in zip([1], "x"): pass
else: print("else", a, b)
for a, b in zip([], "x"): print("never")
else: print("empty")
print([(a, b, c, d) for a, b in zip("ab", "cd") for c, d in zip(a, b)])
fs = []
for a, b in zip("ab", "cd"): fs.append(lambda: a + b)
print([f() for f in fs])
def gen():
    for a, b in zip(range(3), "xyz"):
        got = yield a, b
        if got: a, b = got; yield a
g = gen()
print(next(g), g.send((7, 8)), list(g))
z = zip(range(4), range(4))
for a, b in z:
    print(a, next(z), end=" ")
for a, a in zip("ab", "cd"): print(a, end=" ")
for i, (j, k) in zip("ab", zip("cd", "ef")): print(i, j, k, end=" ")

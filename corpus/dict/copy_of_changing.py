#: about: copies made during iteration and comparison are snapshots
#: kind: language
#: raises: NameError: name 'f' is not defined
#: stdout:
#| [(6, 6, 5), (6, 6, 5), (6, 6, 5), (6, 6, 5), (6, 6, 5)]

d = {n: n for n in range(5)}
out = []
for k in d:
    c = d.copy()
    c[k + 100] = 0
    e = {**d, "x": 1}
    out.append((len(c), len(e), len(d)))
print(out)
class K:
    def __hash__(self): return 2
    def __eq__(self, o):
        copies.append(f.copy())
        return False
copies = []
f = {2: "two", K(): "k"}
f.get(K())
print(len(copies), all(c is not f for c in copies), [len(c) for c in copies])

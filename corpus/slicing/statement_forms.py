#: about: del, augmented and multiple assignment with slices
#: kind: language
#: stdout:
#| [1, 4, 5, 6]
#| [1, 'x', 4, 4, 4, 5, 6, 1]
#| [1, 'a', 'b', 'x', 4, 4, 4, 5, 6, 'y', 'z']
#| [30, 10, 20, 'x', 4, 4, 4, 5, 6, 'y', 'z']
#| ['p', 10, 20]
#| ['q', 'r', 10]
#| ['A', 'B', 'C', 20, 'x', 4, 4, 4, 5, 6, 'y', 'z']
#| ['Z', 'B', 'C', 20, 'x', 4, 4, 4, 5, 6, 'y', 'z'] 5
#| attempt to assign sequence of size 7 to extended slice of size 6 ['Z', 'B', 'C', 20, 'x', 4, 4, 4, 5, 6, 'y', 'z']
#| unsupported operand type(s) for -=: 'list' and 'list'
#| [[0, 'd'], ['c', 'c', 0]]

l = list(range(8))
del l[0], l[1:3], l[-1:]
print(l)
l[1:2] *= 3
l[:1] += "x"
l[-1:] += l[:1]
print(l)
l[1:1], l[-1:] = "ab", "yz"
print(l)
*l[1:3], l[0] = [10, 20, 30]
print(l)
for l[0:1] in ("p", "qr"): print(l[:3])
[l[:1], (l[1:2], l[2])] = "A", ("B", "C")
print(l)
i = 0
l[i:i + 1], i = "Z", 5
print(l, i)
try: l[::2] += [1]
except ValueError as error: print(error, l)
try: l[0:2] -= [1]
except TypeError as error: print(error)
k = [[0, 0], [0, 0]]
for k[1][:1], k[0][1:] in [("a", "b"), ("cc", "d")]: pass
print(k)

#: about: zip of the same iterator, of itself and of what it fills
#: kind: language
#: stdout:
#| [(0, 1, 2), (3, 4, 5), (6, 7, 8)] []
#| [(('a', 'e'), ('b', 'f')), (('c', 'g'), ('d', 'h'))]
#| [] []
#| ['x', (1, 'x'), 'y', (2, 'y')]
#| [(1, None), (0, None), (1, None), (2, None)] [1, 0, 1, 2, 3]

it = iter(range(10))
print(list(zip(it, it, it)), list(it))
z = zip("abcd", "efgh")
print(list(zip(z, z)))
z = zip("ab", "cd")
print(list(zip(z, z, z)), list(z))
out = []
for a, b in zip([1, 2], (out.append(x) or x for x in "xyz")): out.append((a, b))
print(out)
l = [1]
print([(a, l.append(b)) for a, b in zip(l, range(4))], l)

#: about: repetition repeats the references, not the objects
#: kind: language
#: stdout:
#| [[0, 5, 0], [0, 5, 0]] True
#| [[0, 5], [0, 0]]
#| [[1], [2], [1]]
#| [[[...]], [[...]]] True True
#| [{'k': 1}, {'k': 1}] False [('a', 'b'), ('c', 'd')]

row = [0] * 3
grid = [row] * 2
grid[0][1] = 5
print(grid, grid[0] is grid[1] is row)
grid = [[0] * 2 for _ in range(2)]
grid[0][1] = 5
print(grid)
l = [[]] * 3
l[0] += [1]
l[1] = [2]
print(l)
r = []
r.append(r)
s = r * 2
print(s, s[0] is r, s[1] is r)
d = [{}] * 2
d[0]["k"] = 1
print(d, [iter("abcd")] * 2 == [iter("abcd")] * 2, list(zip(*[iter("abcd")] * 2)))

#: about: lists in lists: shared references, cycles, deep assignment
#: kind: language
#: stdout:
#| [[1, 2, 3], [1, 2, 3], [[1, 2, 3]]] True
#| 3 True
#| [[7, 'x', 'y', 9], [0, 5]] 6
#| [[[...]]] True 1
#| [9, 2] [1]
#| (['a', 1, 2], [0, 'b'])

a = [1]
b = [a, a, [a]]
a.append(2)
b[2][0].append(3)
print(b, b[0] is b[2][0])
b[0] = b
print(len(b[0][0][0]), b[0] is b)
grid = [[0] * 3 for _ in range(2)]
grid[1][2] += 5
grid[0][:] = [7, 8, 9]
grid[0][1:2] = "xy"
del grid[1][0]
print(grid, sum(map(len, grid)))
x = [[]]
x[0].append(x)
print(x, x[0][0] is x, len(x[0]))
def f(l):
    l.append(1)
    l = [9]
    l.append(2)
    return l
y = []
print(f(y), y)
t = [*range(3)], [*"ab"]
t[0][0], t[1][0] = t[1][0], t[0][0]
print(t)

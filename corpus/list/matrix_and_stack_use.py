#: about: lists as stacks, queues, matrices and grids
#: kind: language
#: result: [[], [0], [0, 1]]
#: stdout:
#| 2.0 14.0
#| [[7, 10], [15, 22]] [[1, 3], [2, 4]] [[2, 1], [4, 3]] [1, 2, 3, 4] [3, 7] [3, 4] [1, 4]
#| [1, 2, 3, 6, 9, 8, 7, 4, 5]
#| .....
#| ..#..
#| ...#.
#| .###.
#| .....
#| True

def rpn(text):
    stack = []
    for token in text.split():
        if token in "+-*/":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[token])
        else: stack.append(float(token))
    return stack.pop()

print(rpn("3 4 + 2 * 7 /"), rpn("5 1 2 + 4 * + 3 -"))
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
m = [[1, 2], [3, 4]]
print(multiply(m, m), [list(r) for r in zip(*m)], [row[::-1] for row in m], sum(m, []), [*map(sum, m)], max(m), [m[i][i] for i in range(2)])

def spiral(grid):
    out = []
    while grid:
        out += grid.pop(0)
        grid = [list(r) for r in zip(*grid)][::-1]
    return out

print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))

def life(cells):
    size = len(cells)
    def n(y, x): return sum(cells[(y + a) % size][(x + b) % size] for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b)
    return [[int(n(y, x) == 3 or (c and n(y, x) == 2)) for x, c in enumerate(row)] for y, row in enumerate(cells)]

g = [[0] * 5 for _ in range(5)]
for y, x in ((0, 1), (1, 2), (2, 0), (2, 1), (2, 2)): g[y][x] = 1
for _ in range(4): g = life(g)
print(*("".join(".#"[c] for c in row) for row in g), sep="\n")

def merge_sort(a):
    if len(a) < 2: return a
    mid = len(a) // 2
    l, r, out = merge_sort(a[:mid]), merge_sort(a[mid:]), []
    while l and r: out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r

def quick(a): return a if len(a) < 2 else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
data = [(i * 37) % 101 for i in range(40)]
print(merge_sort(data) == quick(data) == sorted(data))
RESULT = [list(range(n)) for n in range(3)]

#: about: slices of slices, walrus and calls in bounds, evaluation order
#: kind: language
#: stdout:
#| [4, 7, 10, 13, 16] [18, 14, 10, 6, 2] [3, 4, 5, 6] 3 [1, 5] [1, 9, 4]
#| ['v', 2, 3, 4] ['v', 0, 2]
#| ['v', 'a', 'b', 4] ['a', 'b', 1, 2, 3]
#| [[4, 5], [7, 8]] [5, 6] [[9, 8, 7], [6, 5, 4], [3, 2, 1]] [[1, 4, 7], [2, 5, 8]] 2
#| [[1, 'x', 'y'], [4, 5, 6], [9]]
#| True def abcdef ['ab', 'cd', 'ef'] ['ad', 'be', 'cf'] 

log = []
def t(x):
    log.append(x)
    return x
l = list(range(20))
print(l[2:][2:][:-2][::3], l[::2][::-2], l[(n := 3):n + 4], n, l[t(1):t(9):t(4)], log)
log.clear()
l[t(0):t(2)] = [t("v")]
print(l[:4], log)
log.clear()
l[t(1)], l[t(2):t(3)] = t("a"), [t("b")]
print(l[:4], log)
m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[:2] for row in m[1:]], m[1:][0][1:], [r[::-1] for r in m[::-1]], [list(c) for c in zip(*m)][:2], m[0][1:][0])
m[0][1:], m[2][:-1] = "xy", []
print(m)
x = "abcdef"
print(x[:2] + x[2:] == x, x[len(x) // 2:], x[-len(x):], [x[i:i + 2] for i in range(0, 6, 2)], [x[i::3] for i in range(3)], x[1:-1][1:-1][1:-1])

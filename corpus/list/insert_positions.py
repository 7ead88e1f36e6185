#: about: list.insert before every position, inside and outside
#: kind: language
#: stdout:
#| 0 None ['X', 'a', 'b', 'c']
#| 1 None ['a', 'X', 'b', 'c']
#| 2 None ['a', 'b', 'X', 'c']
#| 3 None ['a', 'b', 'c', 'X']
#| 4 None ['a', 'b', 'c', 'X']
#| 100 None ['a', 'b', 'c', 'X']
#| -1 None ['a', 'b', 'X', 'c']
#| -2 None ['a', 'X', 'b', 'c']
#| -3 None ['X', 'a', 'b', 'c']
#| -4 None ['X', 'a', 'b', 'c']
#| -100 None ['X', 'a', 'b', 'c']
#| True None ['a', 'X', 'b', 'c']
#| False None ['X', 'a', 'b', 'c']
#| [0, 1, -5, -1, 5]
#| [[...], 1] True
#| True 999 0
#| True [1, 3, 5, 7] [997, 999, 998, 996] [6, 4, 2, 0]

for i in (0, 1, 2, 3, 4, 100, -1, -2, -3, -4, -100, True, False):
    l = ["a", "b", "c"]
    print(i, l.insert(i, "X"), l)
l = []
for i in (5, -5, 0, 1, -1): l.insert(i, i)
print(l)
l = [1]
l.insert(0, l)
print(l, l[0] is l)
l = []
for i in range(1000): l.insert(0, i)
print(l == list(range(999, -1, -1)), l[0], l[-1])
l = []
for i in range(1000): l.insert(len(l) // 2, i)
print(sorted(l) == list(range(1000)), l[:4], l[498:502], l[-4:])

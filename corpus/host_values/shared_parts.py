#: about: a list that is met twice is two lists on the other side
#: kind: security
#: env: echo
#: tests: threat:13
#: stdout:
#| True False False
#| [[1, 2], [1], ([1],)] [1]
#| True True True

x = [1]
(pair,), _ = echo([x, x, (x,)])
print(pair[0] == pair[1], pair[0] is pair[1], pair[2][0] is pair[0])
pair[0].append(2)
print(pair, x)
o = object()
(pair,), _ = echo([o, (o,), {"o": o}])
print(pair[0] is o, pair[1][0] is o, pair[2]["o"] is o)

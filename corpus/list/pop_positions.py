#: about: list.pop from the end and from every place
#: kind: language
#: stdout:
#| () d ['a', 'b', 'c']
#| (-1,) d ['a', 'b', 'c']
#| (0,) a ['b', 'c', 'd']
#| (1,) b ['a', 'c', 'd']
#| (-2,) c ['a', 'b', 'd']
#| (3,) d ['a', 'b', 'c']
#| (-4,) a ['b', 'c', 'd']
#| (True,) b ['a', 'c', 'd']
#| (False,) a ['b', 'c', 'd']
#| True []
#| 1000 [500, 499, 501, 498] [998, 1, 999, 0] True
#| True []

for args in ((), (-1,), (0,), (1,), (-2,), (3,), (-4,), (True,), (False,)):
    l = ["a", "b", "c", "d"]
    print(args, l.pop(*args), l)
l = list(range(1000))
out = []
while l: out.append(l.pop(0))
print(out == list(range(1000)), l)
l = list(range(1000))
out = []
while l: out.append(l.pop(len(l) // 2))
print(len(out), out[:4], out[-4:], sorted(out) == list(range(1000)))
l = [[1]]
x = l[0]
print(l.pop() is x, l)

#: about: list.append adds one object, whatever it is
#: kind: language
#: stdout:
#| None None None None None None None [1, 'ab', [1], (), None, Ellipsis, <class 'int'>] 7
#| True 8  [...]]
#| []
#| 5000 True 12497500
#| [[1], [1]]

l = []
for x in (1, "ab", [1], (), None, ..., int): print(l.append(x), end=" ")
print(l, len(l))
l.append(l)
print(l[-1] is l, len(l), repr(l)[-7:])
push = l.append
l = []
push(5)
print(l)
big = []
for i in range(5000): big.append(i)
print(len(big), big == list(range(5000)), sum(big))
rows = [[]] * 2
rows[0].append(1)
print(rows)

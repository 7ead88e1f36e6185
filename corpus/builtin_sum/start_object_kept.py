#: about: the start comes back as it is when there is nothing to add, and lists are not changed
#: kind: language
#: stdout:
#| [1, 2, 3] [1] True I int bool int
#| None () {}

class I(int): pass
start = [1]
total = sum([[2], [3]], start)
print(total, start, sum([], start) is start, type(sum([], I(3))).__name__, type(sum([1], I(3))).__name__, type(sum([], True)).__name__, type(sum([True])).__name__)
print(sum([], None), sum([], ()), sum(iter([]), {}))

#: about: comparisons that change the class of a list's items are noticed
#: kind: language
#: stdout:
#| second
#| Second 10
#| second
#| Second 10
#| second
#| Second 10
#| '<' not supported between instances of 'Give' and 'Give'
#| '<' not supported between instances of 'Give' and 'Give'
#| '<' not supported between instances of 'Give' and 'Give'
#| [3, 1, 2] [2]

class First(list): pass
class Second(list):
    def __lt__(self, other): raise ValueError("second")
class Switch(int):
    def __lt__(self, other):
        target.__class__ = Second
        return int.__lt__(self, other)
for wrap in (lambda x: x, lambda x: (x,), lambda x: [x]):
    l = [First([Switch(i), i]) for i in range(10)]
    target = l[-1]
    m = [wrap(x) for x in l]
    try: m.sort()
    except ValueError as error: print(error)
    else: print("sorted")
    print(type(target).__name__, len(m))
class Give:
    def __lt__(self, other): return NotImplemented
for l in ([Give(), Give()], [(Give(),), (Give(),)], [[Give()], [Give()]]):
    try: l.sort()
    except TypeError as error: print(error)
class Late:
    def __init__(self, n): self.n = n
def less(self, other):
    calls.append(self.n)
    return self.n < other.n
def first(self, other):
    Late.__lt__ = less
    return self.n > other.n
Late.__lt__ = first
calls = []
print([x.n for x in sorted([Late(3), Late(1), Late(2)])], calls)

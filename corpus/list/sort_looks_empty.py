#: about: while it is sorted a list looks empty to everyone
#: kind: language
#: stdout:
#| [1, 2, 3] 3
#| (0, [], True, False, '[]', False, 0, [], [0], [])
#| pop from empty list
#| list index out of range
#| 0 [1, 2] 2

l = [3, 1, 2]
seen = []
def key(x):
    seen.append((len(l), list(l), l == [], bool(l), repr(l), 3 in l, l.count(3), l[:], l + [0], list(reversed(l))))
    try: l.pop()
    except IndexError as error: seen.append(str(error))
    try: l[0]
    except IndexError as error: seen.append(str(error))
    return x
l.sort(key=key)
print(l, len(set(map(str, seen))))
for s in seen[:3]: print(s)
class X:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        print(len(holder), end=" ")
        return self.n < other.n
holder = [X(2), X(1)]
it = iter(holder)
next(it)
holder.sort()
print([x.n for x in holder], next(it).n)

#: about: a list as the source of its own slices
#: kind: language
#: stdout:
#| [0, 1, 2, 3] | [3, 2, 1, 0] | [0, 1, 2, 3] | [3, 2, 1, 0] | [0, 1, 2, 3] | [0, 1]
#| [0, 0, 1, 2, 3, 2, 3] | [0, 3, 2, 1, 0, 2, 3] | [0, 0, 1, 2, 3, 2, 3] | [0, 3, 2, 1, 0, 2, 3] | [0, 0, 1, 2, 3, 2, 3] | [0, 0, 1, 2, 3]
#| [0, 1, 2, 3, 0, 1, 2, 3] | [3, 2, 1, 0, 0, 1, 2, 3] | [0, 1, 2, 3, 0, 1, 2, 3] | [3, 2, 1, 0, 0, 1, 2, 3] | [0, 1, 2, 3, 0, 1, 2, 3] | [0, 1, 0, 1, 2, 3]
#| [0, 1, 2, 3, 0, 1, 2, 3] | [0, 1, 2, 3, 3, 2, 1, 0] | [0, 1, 2, 3, 0, 1, 2, 3] | [0, 1, 2, 3, 3, 2, 1, 0] | [0, 1, 2, 3, 0, 1, 2, 3] | [0, 1, 2, 3, 0, 1]
#| [0, 1, 0, 1, 2, 3] | [0, 1, 3, 2, 1, 0] | [0, 1, 0, 1, 2, 3] | [0, 1, 3, 2, 1, 0] | [0, 1, 0, 1, 2, 3] | [0, 1, 0, 1]
#| [0, 0, 1, 2, 3, 3] | [0, 3, 2, 1, 0, 3] | [0, 0, 1, 2, 3, 3] | [0, 3, 2, 1, 0, 3] | [0, 0, 1, 2, 3, 3] | [0, 0, 1, 3]
#| [3, 2, 1, 0] | [0, 1, 2, 3] | [3, 2, 1, 0] | [0, 1, 2, 3] | [3, 2, 1, 0] | attempt to assign sequence of size 2 to extended slice of size 4
#| attempt to assign sequence of size 4 to extended slice of size 2 | attempt to assign sequence of size 4 to extended slice of size 2 | attempt to assign sequence of size 4 to extended slice of size 2 | attempt to assign sequence of size 4 to extended slice of size 2 | attempt to assign sequence of size 4 to extended slice of size 2 | [0, 1, 1, 3]
#| [1, 0, 3, 2]
#| [2, 3, 0, 1]
#| [2, [...], 1] True
#| [1, 1, 2]
#| [2, 1, 1]

def run(where, value=lambda l: l):
    l = [0, 1, 2, 3]
    try: l[where] = value(l)
    except ValueError as error: return str(error)
    return l
for where in (slice(None), slice(1, 2), slice(0, 0), slice(4, 4), slice(2, None), slice(1, 3), slice(None, None, -1), slice(None, None, 2)): print(run(where), run(where, lambda l: l[::-1]), run(where, iter), run(where, reversed), run(where, lambda l: (x for x in l)), run(where, lambda l: l[:2]), sep=" | ")
l = [0, 1, 2, 3]
l[::2], l[1::2] = l[1::2], l[::2]
print(l)
l[::-1] = l
print(l)
l[1:3] = [l]
print(l, l[1] is l)
class L(list):
    def __iter__(self): return iter("own")
m = L([1, 2])
m[1:] = m
print(m[:])
m[::-1] = m[:]
print(m[:])

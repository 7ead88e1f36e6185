#: about: list.reverse in place, of every small length
#: kind: language
#: stdout:
#| None []; None [0]; None [1, 0]; None [2, 1, 0]; None [3, 2, 1, 0]; None [4, 3, 2, 1, 0]; None [5, 4, 3, 2, 1, 0]; 
#| [[2], [1]] True TypeError: list.reverse() takes no arguments (1 given) TypeError: list.reverse() takes no keyword arguments TypeError: unbound method list.reverse() needs an argument TypeError: descriptor 'reverse' for 'list' objects doesn't apply to a 'tuple' object
#| True
#| True
#| [1, 3, 3, 1] [1, 2, 3, 4]
#| None ['c', 'b', 'a'] <class '__main__.L'>

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

for n in range(7):
    l = list(range(n))
    print(l.reverse(), l, end="; ")
print()
l = [[1], [2]]
first = l[0]
l.reverse()
print(l, l[1] is first, attempt(l.reverse, 1), attempt(lambda: l.reverse(x=1)), attempt(list.reverse), attempt(list.reverse, ()))
l = list(range(1001))
l.reverse()
print(l == list(range(1000, -1, -1)))
l.reverse()
print(l == list(range(1001)))
l = [1, 2, 3, 4]
seen = []
for x in l:
    seen.append(x)
    l.reverse()
print(seen, l)
class L(list): pass
m = L("abc")
print(m.reverse(), m, type(m))

#: about: __hash__ that changes the dict it is about to go into
#: kind: language
#: stdout:
#| none {}
#| 41 k -3 -39
#| False 40
#| ['last']
#| {'first': 0, 1: 1, 2: 2, 'z': 0}
#| ZeroDivisionError: division by zero
#| IndexError: pop from empty list

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class K:
    def __init__(self, act): self.act = act
    def __hash__(self):
        self.act()
        return 1
d = {n: n for n in range(5)}
print(d.get(K(lambda: d.clear()), "none"), d)
d.update({n: n for n in range(5)})
d[K(lambda: d.update({n: -n for n in range(3, 40)}))] = "k"
print(len(d), list(d.values())[-1], d[3], d[39])
print(K(lambda: d.popitem()) in d, len(d))
d.update([(K(lambda: d.clear()), "last")])
print(list(d.values()))
e = {}
e.update({1: 1, 2: 2}, **{"z": e.setdefault("first", 0)})
print(e)
show(lambda: {}.__setitem__(K(lambda: 1 / 0), 1), lambda: {K(lambda: [].pop()): 1})

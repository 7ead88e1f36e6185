#: about: an __eq__ that changes the list during remove
#: kind: language
#: stdout:
#| list.remove(x): x not in list [] [3, 3]
#| list.remove(x): x not in list [1, 2, 3, 4] [3, 3, 4, 4]
#| list.remove(x): x not in list [2, 3] [3, 3]
#| list.remove(x): x not in list [0, 1, 2, 3] [3, 3, 4, 4]
#| list.remove(x): x not in list ['x', 'y', 'z', 'u', 'v'] [3, 3, 5, 5, 5]
#| [] [1, 2] [1, 3, 4, 5] [1, 2] [2, 4] [1, 2] [0, 2, 3, 4] [1, 2]

class Act:
    def __init__(self, act, result): self.act, self.result = act, result
    def __eq__(self, other):
        self.act()
        return self.result
    def __repr__(self): return "Act"
def run(act, result):
    l = [1, 2, 3]
    calls = []
    def once():
        calls.append(len(l))
        if len(calls) == 2: act(l)
    try: l.remove(Act(once, False) if not result else Act(once, result))
    except ValueError as error: return str(error), l, calls
    return l, calls
for act in (lambda l: l.clear(), lambda l: l.append(4), lambda l: l.pop(0), lambda l: l.insert(0, 0), lambda l: l.__setitem__(slice(None), "xyzuv")):
    print(*run(act, False))
def later(act):
    l = [1, 2, 3, 4]
    n = []
    class Eq:
        def __eq__(self, other):
            n.append(other)
            if len(n) == 2:
                act(l)
                return True
            return False
    l.remove(Eq())
    return l, n
print(*later(lambda l: l.clear()), *later(lambda l: l.append(5)), *later(lambda l: l.pop(0)), *later(lambda l: l.insert(0, 0)))

#: about: an __eq__ that changes the list during index, count and in
#: kind: language
#: stdout:
#| index list.index(x): x not in list [1, 2] []
#| index list.index(x): x not in list [1, 2, 3] [1, 2, 3]
#| index list.index(x): x not in list [1, 2, 3, 4, 5] [1, 2, 3, 4, 5]
#| index list.index(x): x not in list [1, 2, 2, 3, 4] [0, 1, 2, 3, 4]
#| index list.index(x): x not in list [1, 2, 2, 1] [4, 3, 2, 1]
#| index list.index(x): x not in list [1, 2, 'x', 'y', 'z'] [1, 2, 'x', 'y', 'z']
#| count 0 [1, 2] []
#| count 0 [1, 2, 3] [1, 2, 3]
#| count 0 [1, 2, 3, 4, 5] [1, 2, 3, 4, 5]
#| count 0 [1, 2, 2, 3, 4] [0, 1, 2, 3, 4]
#| count 0 [1, 2, 2, 1] [4, 3, 2, 1]
#| count 0 [1, 2, 'x', 'y', 'z'] [1, 2, 'x', 'y', 'z']
#| __contains__ False [1, 2] []
#| __contains__ False [1, 2, 3] [1, 2, 3]
#| __contains__ False [1, 2, 3, 4, 5] [1, 2, 3, 4, 5]
#| __contains__ False [1, 2, 2, 3, 4] [0, 1, 2, 3, 4]
#| __contains__ False [1, 2, 2, 1] [4, 3, 2, 1]
#| __contains__ False [1, 2, 'x', 'y', 'z'] [1, 2, 'x', 'y', 'z']
#| 0 [1, 2, 9, 9, 9, 9]

class Act:
    def __init__(self, l, act, at): self.l, self.act, self.at, self.calls = l, act, at, []
    def __eq__(self, other):
        self.calls.append(other)
        if len(self.calls) == self.at: self.act(self.l)
        return False
def run(method, act):
    l = [1, 2, 3, 4]
    a = Act(l, act, 2)
    try: result = getattr(l, method)(a)
    except ValueError as error: result = str(error)
    return result, a.calls, l
for method in ("index", "count", "__contains__"):
    for act in (lambda l: l.clear(), lambda l: l.pop(), lambda l: l.append(5), lambda l: l.insert(0, 0), lambda l: l.reverse(), lambda l: l.__setitem__(slice(2, None), "xyz")):
        print(method, *run(method, act))
l = [1, 2]
class Grow:
    def __eq__(self, other):
        if len(l) < 6: l.append(9)
        return False
print(l.count(Grow()), l)

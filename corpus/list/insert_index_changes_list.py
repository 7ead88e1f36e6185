#: about: an __index__ that changes the list acts before the place is chosen
#: kind: language
#: stdout:
#| ['X'] ['X', 1, 2, 'a', 'b', 'c'] ['X', 1, 2]
#| ['X'] [1, 2, 'X', 'a', 'b', 'c'] [1, 2, 'X']
#| ['X'] [1, 2, 'a', 'b', 'X', 'c'] [1, 'X', 2]
#| ['X'] [1, 2, 'a', 'b', 'c', 'X'] [1, 2, 'X']

class Act:
    def __init__(self, act, i): self.act, self.i = act, i
    def __index__(self):
        self.act()
        return self.i
for i in (0, 2, -1, 5):
    l = [1, 2, 3, 4]
    l.insert(Act(l.clear, i), "X")
    m = [1, 2]
    m.insert(Act(lambda: m.extend("abc"), i), "X")
    n = [1, 2, 3]
    n.insert(Act(n.pop, i), "X")
    print(l, m, n)

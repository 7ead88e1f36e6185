#: about: an __index__ that shrinks or grows the list before an item is set, read or deleted
#: kind: language
#: stdout:
#| ('list index out of range', []) ('list index out of range', []) ('list index out of range', []) ('list index out of range', []) ('list index out of range', [])
#| (1, [1, 2]) ('list index out of range', [1, 2]) ('list index out of range', [1, 2]) (2, [1, 2]) ('list index out of range', [1, 2])
#| (1, [1, 2, 3, 4]) (3, [1, 2, 3, 4]) (4, [1, 2, 3, 4]) (4, [1, 2, 3, 4]) (1, [1, 2, 3, 4])
#| ('list assignment index out of range', []) ('list assignment index out of range', []) ('list assignment index out of range', []) ('list assignment index out of range', []) ('list assignment index out of range', [])
#| (None, ['X', 2]) ('list assignment index out of range', [1, 2]) ('list assignment index out of range', [1, 2]) (None, [1, 'X']) ('list assignment index out of range', [1, 2])
#| (None, ['X', 2, 3, 4]) (None, [1, 2, 'X', 4]) (None, [1, 2, 3, 'X']) (None, [1, 2, 3, 'X']) (None, ['X', 2, 3, 4])
#| ('list assignment index out of range', []) ('list assignment index out of range', []) ('list assignment index out of range', []) ('list assignment index out of range', []) ('list assignment index out of range', [])
#| (None, [2]) ('list assignment index out of range', [1, 2]) ('list assignment index out of range', [1, 2]) (None, [1]) ('list assignment index out of range', [1, 2])
#| (None, [2, 3, 4]) (None, [1, 2, 4]) (None, [1, 2, 3]) (None, [1, 2, 3]) (None, [2, 3, 4])

class Act:
    def __init__(self, act, i): self.act, self.i = act, i
    def __index__(self):
        self.act()
        return self.i
def run(use, act, i):
    l = [1, 2, 3]
    try: result = use(l, Act(lambda: act(l), i))
    except IndexError as error: result = str(error)
    return result, l
for use in (lambda l, i: l[i], lambda l, i: l.__setitem__(i, "X"), lambda l, i: l.__delitem__(i)):
    for act in (lambda l: l.clear(), lambda l: l.pop(), lambda l: l.append(4)):
        print(*(run(use, act, i) for i in (0, 2, 3, -1, -4)))

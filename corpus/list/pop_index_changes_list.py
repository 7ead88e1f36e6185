#: about: an __index__ that changes the list acts before pop looks
#: kind: language
#: stdout:
#| pop from empty list [] 1 [2, 3, 9] 1 [2] 7 [1, 2, 3]
#| pop from empty list [] 3 [1, 2, 9] pop index out of range [1, 2] 2 [7, 1, 3]
#| pop from empty list [] 9 [1, 2, 3] 2 [1] 3 [7, 1, 2]
#| pop from empty list [] 2 [1, 3, 9] pop index out of range [1, 2] 1 [7, 2, 3]

class Act:
    def __init__(self, act, i): self.act, self.i = act, i
    def __index__(self):
        self.act()
        return self.i
def run(act, i):
    l = [1, 2, 3]
    try: return l.pop(Act(lambda: act(l), i)), l
    except IndexError as error: return str(error), l
for i in (0, 2, -1, -3): print(*run(lambda l: l.clear(), i), *run(lambda l: l.append(9), i), *run(lambda l: l.pop(), i), *run(lambda l: l.insert(0, 7), i))

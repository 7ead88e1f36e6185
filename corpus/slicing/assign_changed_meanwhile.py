#: about: the list changes while the new items are collected, or by the bounds' __index__
#: kind: language
#: stdout:
#| ['a', 'b'] ['a', 'b'] ('attempt to assign sequence of size 2 to extended slice of size 0', []) ('attempt to assign sequence of size 2 to extended slice of size 0', []) ('attempt to assign sequence of size 2 to extended slice of size 0', [])
#| [0, 'a', 'b', 3, 9] [0, 1, 2, 'a', 'b'] ('attempt to assign sequence of size 2 to extended slice of size 3', [0, 1, 2, 3, 9]) ('attempt to assign sequence of size 2 to extended slice of size 5', [0, 1, 2, 3, 9]) ['a', 1, 2, 'b', 9]
#| [0, 'a', 'b'] [0, 1, 2, 'a', 'b'] ['a', 1, 'b'] ('attempt to assign sequence of size 2 to extended slice of size 3', [0, 1, 2]) ('attempt to assign sequence of size 2 to extended slice of size 1', [0, 1, 2])
#| [0, 'a', 'b'] [0, 'a', 'b'] ('attempt to assign sequence of size 2 to extended slice of size 1', [0]) ('attempt to assign sequence of size 2 to extended slice of size 1', [0]) ('attempt to assign sequence of size 2 to extended slice of size 1', [0])
#| [0, 'a', 'b', 3, 'x', 'y', 'z'] [0, 1, 2, 'a', 'b'] ('attempt to assign sequence of size 2 to extended slice of size 4', [0, 1, 2, 3, 'x', 'y', 'z']) ('attempt to assign sequence of size 2 to extended slice of size 7', [0, 1, 2, 3, 'x', 'y', 'z']) ['a', 1, 2, 'b', 'x', 'y', 'z']
#| ([], []) ([], []) ([], [])
#| ([2, 3, 9], [0, 1, 2, 3, 9]) ([0, 1], [0, 1, 2, 3, 9]) ([0, 2, 9], [0, 1, 2, 3, 9])
#| ([2], [0, 1, 2]) ([0, 1], [0, 1, 2]) ([0, 2], [0, 1, 2])
#| ([], [0]) ([0], [0]) ([0], [0])
#| ([2, 3, 'x', 'y', 'z'], [0, 1, 2, 3, 'x', 'y', 'z']) ([0, 1], [0, 1, 2, 3, 'x', 'y', 'z']) ([0, 2, 'x', 'z'], [0, 1, 2, 3, 'x', 'y', 'z'])
#| (None, ['A', 'B']) (None, ['A', 'B']) ('attempt to assign sequence of size 2 to extended slice of size 0', [])
#| (None, [0, 1, 'A', 'B']) (None, ['A', 'B', 2, 3, 9]) ('attempt to assign sequence of size 2 to extended slice of size 3', [0, 1, 2, 3, 9])
#| (None, [0, 1, 'A', 'B']) (None, ['A', 'B', 2]) (None, ['A', 1, 'B'])
#| (None, [0, 'A', 'B']) (None, ['A', 'B']) ('attempt to assign sequence of size 2 to extended slice of size 1', [0])
#| (None, [0, 1, 'A', 'B']) (None, ['A', 'B', 2, 3, 'x', 'y', 'z']) ('attempt to assign sequence of size 2 to extended slice of size 4', [0, 1, 2, 3, 'x', 'y', 'z'])
#| (None, []) (None, []) (None, [])
#| (None, [0, 1]) (None, [2, 3, 9]) (None, [1, 3])
#| (None, [0, 1]) (None, [2]) (None, [1])
#| (None, [0]) (None, []) (None, [])
#| (None, [0, 1]) (None, [2, 3, 'x', 'y', 'z']) (None, [1, 3, 'y'])

class Act:
    def __init__(self, act, i): self.act, self.i = act, i
    def __index__(self):
        self.act()
        return self.i
def values(act):
    yield "a"
    act()
    yield "b"
def run(where, act):
    l = [0, 1, 2, 3]
    try: l[where] = values(lambda: act(l))
    except ValueError as error: return str(error), l
    return l
acts = (lambda l: l.clear(), lambda l: l.append(9), lambda l: l.pop(), lambda l: l.__delitem__(slice(1, None)), lambda l: l.extend("xyz"))
for act in acts: print(run(slice(1, 3), act), run(slice(3, None), act), run(slice(None, None, 2), act), run(slice(None, None, -1), act), run(slice(0, 4, 3), act))
for use in (lambda l, s: l[s], lambda l, s: l.__setitem__(s, "AB"), lambda l, s: l.__delitem__(s)):
    for act in acts:
        out = []
        for make in (lambda a: slice(a, None), lambda a: slice(None, a), lambda a: slice(None, None, a)):
            l = [0, 1, 2, 3]
            try: r = use(l, make(Act(lambda: act(l), 2)))
            except ValueError as error: r = str(error)
            out.append((r, l))
        print(*out)

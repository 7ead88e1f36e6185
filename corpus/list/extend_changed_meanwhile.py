#: about: the list changes while extend goes through an iterable
#: kind: language
#: stdout:
#| ['b'] [1, 2, 'b'] [1, 2, 3, 9, 'a', 9, 'b'] [8, 8, 1, 2, 3, 'a', 'b'] ['a', 1, 2, 3, 'b'] [1, 2, 3, 'z', 'z', 'a', 'z', 'z', 'b'] ['b'] [1, 2, 3, 1, 2, 3, 'a', 1, 2, 3, 1, 2, 3, 'a', 'b'] ['b']
#| ['a', 'b']
#| [1, 2, 3]

def run(act):
    l = [1, 2, 3]
    def g():
        for i in "ab":
            act(l)
            yield i
    l.extend(g())
    return l
print(run(lambda l: l.clear()), run(lambda l: l.pop()), run(lambda l: l.append(9)), run(lambda l: l.insert(0, 8)), run(lambda l: l.reverse()), run(lambda l: l.extend("zz")), run(lambda l: l.__delitem__(slice(0, 2))), run(lambda l: l.__imul__(2)), run(lambda l: l.__init__()))
class Len:
    def __init__(self, l): self.l = l
    def __iter__(self): return iter("ab")
    def __len__(self):
        self.l.clear()
        return 2
l = [1, 2, 3]
l.extend(Len(l))
print(l)
l = [1, 2, 3]
l.extend(l.pop() for _ in range(2))
print(l)

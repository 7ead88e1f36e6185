#: about: mixing set with other classes
#: kind: language
#: stdout:
#| [1, 7, 10] 1 True ['S', 'M', 'set', 'object']
#| multiple bases have instance lay-out conflict multiple bases have instance lay-out conflict multiple bases have instance lay-out conflict multiple bases have instance lay-out conflict X X

class M:
    def __init__(self, *a):
        self.m = 1
        super().__init__(*a)
    def add(self, x):
        super().add(x * 2)
class S(M, set): pass
s = S([1])
s.add(5)
s.update([7])
print(sorted(s), s.m, isinstance(s, set), [c.__name__ for c in S.mro()])
def conflict(*bases):
    try: return type("X", bases, {}).__name__
    except TypeError as e: return str(e).split("\n")[0]
print(conflict(set, frozenset), conflict(set, dict), conflict(set, list), conflict(frozenset, tuple), conflict(set, M), conflict(frozenset, object))

#: about: subclasses of groups that hold more, split by a derive of their own
#: kind: language
#: stdout:
#| Coded('c', [ValueError(1), Coded('inner', [KeyError(2)])]) 2 11 Coded('c', [Coded('inner', [TypeError(3)])]) 2 11
#| Coded 2 Coded('c', [Coded('inner', [TypeError(3)])])
#| Coded 2 Coded('c', [ValueError(1), Coded('inner', [KeyError(2)])])
#| Listed('derived', (KeyError(2),)) Listed('derived', (ValueError(1),))

class Coded(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs): return Coded(self.message, excs, self.code + 1)
c = Coded("c", [ValueError(1), Coded("inner", [KeyError(2), TypeError(3)], 10)], 1)
m, r = c.split((KeyError, ValueError))
print(repr(m), m.code, m.exceptions[1].code, repr(r), r.code, r.exceptions[0].code)
try: raise c
except* TypeError as g: print(type(g).__name__, g.code, repr(g))
except* Exception as g: print(type(g).__name__, g.code, repr(g))
class Listed(ExceptionGroup):
    def derive(self, excs): return Listed("derived", tuple(excs))
print(repr(Listed("l", [ValueError(1), KeyError(2)]).subgroup(KeyError)), repr(Listed("l", [ValueError(1)]).subgroup(ValueError)))

#: about: Each super() goes to the next class of the instance's order
#: kind: language
#: stdout:
#| ['G', 'E', 'A', 'B', 'F', 'C', 'D', 'Root']
#| ['G', 'E', 'A', 'B', 'F', 'C', 'D', 'Root', 'object']
#| ['A', 'B', 'F', 'C', 'D', 'Root'] ['F', 'C', 'D', 'Root'] True
#| 'super' object has no attribute 'go'
#| ['B', 'F', 'C', 'D', 'Root']
#| ['K', 'G', 'E'] ['C', 'D', 'Root']
#| Z

class Root:
    def go(self): return ["Root"]
def make(name, *bases):
    def go(self): return [name] + super(cls, self).go()
    cls = type(name, bases or (Root,), {"go": go})
    return cls
A, B, C, D = make("A"), make("B"), make("C"), make("D")
E = make("E", A, B)
F = make("F", C, D)
G = make("G", E, F)
print(G().go())
print(make("H", B, G).__name__ if False else [c.__name__ for c in G.mro()])
print(super(E, G()).go(), super(B, G()).go(), super(Root, G()).__init__ is not None)
try: super(Root, G()).go()
except AttributeError as e: print(e)
print(super(A, G).go(G()))
class K(G):
    def go(self): return ["K"] + super().go()
    def skip(self): return super(F, self).go()
print(K().go()[:3], K().skip())
x = K()
x.__class__ = make("Z", G)
print(x.go()[0])

#: about: Reprs and comparisons of objects that hold themselves
#: kind: language
#: stdout:
#| Node([[...]])
#| Node([Node([...])])
#| True
#| True
#| RecursionError
#| CC5 55 True 5
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError

class Node:
    def __init__(self): self.children = []
    def __repr__(self): return f"Node({self.children!r})"
    def __eq__(self, other): return isinstance(other, Node) and self.children == other.children
    __hash__ = None
n = Node()
n.children.append(n.children)
print(n)
m = Node()
m.children.append(m)
for f in (lambda: repr(m), lambda: m == m, lambda: m.children == m.children):
    try: print(f())
    except RecursionError as e: print("RecursionError")
a, b = Node(), Node()
a.children.append(b)
b.children.append(a)
try: print(a == b)
except RecursionError: print("RecursionError")
class Chain:
    def __init__(self, inner): self.inner = inner
    def __repr__(self): return "C" + repr(self.inner)
    def __hash__(self): return hash(self.inner) + 1
    def __bool__(self): return bool(self.inner)
    def __len__(self): return len(self.inner)
    def __call__(self): return self.inner()
    def __getattr__(self, name): return getattr(self.inner, name)
c = 5
for _ in range(50): c = Chain(c)
print(repr(c)[-3:], hash(c), bool(c), c.real)
for _ in range(100000): c = Chain(c)
for f in (lambda: repr(c), lambda: hash(c), lambda: bool(c), lambda: len(c), lambda: c(), lambda: c.real):
    try: print(f())
    except RecursionError: print("RecursionError")

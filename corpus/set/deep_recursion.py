#: about: deep nesting of sets, hashes and comparisons ends in RecursionError
#: kind: language
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError

class N:
    def __init__(self, inner): self.inner = inner
    def __hash__(self): return 1
    def __eq__(self, o): return self.inner == o.inner
    def __repr__(self): return repr(self.inner)
a = b = None
for _ in range(50000): a, b = {N(a)}, {N(b)}
for f in (lambda: repr(a), lambda: a == b, lambda: a <= b, lambda: a & b):
    try: f()
    except RecursionError: print("RecursionError")
class H:
    def __hash__(self): return hash(frozenset([self]))
try: hash(H())
except RecursionError: print("RecursionError")
class E:
    def __hash__(self): return 1
    def __eq__(self, o): return {self} == {o}
try: {E()} == {E()}
except RecursionError: print("RecursionError")

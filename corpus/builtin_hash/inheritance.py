#: about: __eq__ without __hash__ takes the hash away, in the class that defines it
#: kind: language
#: result: (True, True, False)
#: stdout:
#| 1 2 1 None
#| unhashable type: 'C'
#| unhashable type: 'F'
#| unhashable type: 'I'
#| 3

class A:
    def __hash__(self): return 1
class B(A): pass
class C(A):
    def __eq__(self, other): return True
class D(C):
    def __hash__(self): return 2
class E(C):
    __hash__ = A.__hash__
print(hash(B()), hash(D()), hash(E()), C.__hash__)
for cls in (C, type("F", (C,), {})):
    try: print(hash(cls()))
    except TypeError as e: print(e)
class I(int):
    def __eq__(self, other): return True
try: hash(I(3))
except TypeError as e: print(e)
class J(int):
    def __ne__(self, other): return True
print(hash(J(3)))
RESULT = C.__hash__ is None, "__hash__" in vars(C), "__hash__" in vars(B)

#: about: super() after __class__ assignment and class mutation
#: kind: language
#: profile: compat
#: stdout:
#| BA
#| BA
#| CA
#| super(type, obj): obj (instance of C) is not an instance or subtype of type (B).
#| BA2 CA2
#| 'super' object has no attribute 'who'
#| 'super' object has no attribute 'who'
#| None
#| ('super', 'super')

class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B):
    pass
x = B()
print(x.who())
x.__class__ = D
print(x.who())
x.__class__ = C
print(x.who())
try: B.who(x)
except TypeError as e: print(e)
A.who = lambda self: "A2"
print(B().who(), C().who())
del A.who
try: B().who()
except AttributeError as e: print(e)
A.__getattr__ = lambda self, name: lambda: "hook " + name
try: B().who()
except AttributeError as e: print(e)
B.who = A.__init__
print(B().who())
class E(B):
    def who(self):
        s = super()
        return s.__class__.__name__, type(s).__name__
print(E().who())

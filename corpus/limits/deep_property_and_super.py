#: about: properties and super calls that lead back to themselves give RecursionError
#: kind: language
#: stdout:
#| p RecursionError
#| q RecursionError
#| f RecursionError

class A:
    @property
    def p(self): return self.p
    def f(self): return self.f()
class B(A):
    def f(self): return super().f()
    @property
    def q(self): return super().p
    @property
    def p(self): return self.q
for name in "p", "q", "f":
    try: getattr(B(), name)()
    except RecursionError as e: print(name, type(e).__name__)

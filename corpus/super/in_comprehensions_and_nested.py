#: about: super() in comprehensions, lambdas, nested functions and properties
#: kind: language
#: stdout:
#| [6, 7, 8] {0: 6, 1: 7} [6, 7] 6 7 B>A.p 8 [10]
#| 9
#| ('inner 5', -1)

class A:
    v = 5
    def m(self, k=0): return self.v + k
    @property
    def p(self): return "A.p"
class B(A):
    v = 6
    def m(self, k=0): return -1
    def listed(self): return [super().m(i) for i in range(3)]
    def dicted(self): return {i: super().m(i) for i in range(2)}
    def generated(self): return list(super(B, self).m(i) for i in range(2))
    def lamb(self): return (lambda: super(B, self).m())()
    def nested(self):
        def inner(): return super(B, self).m(1)
        return inner()
    @property
    def p(self): return "B>" + super().p
    def default(self, f=lambda self: super(B, self).m(2)): return f(self)
    async def co(self): return super().m(3)
    def gen(self): yield super().m(4)
b = B()
print(b.listed(), b.dicted(), b.generated(), b.lamb(), b.nested(), b.p, b.default(), list(b.gen()))
c = b.co()
try: c.send(None)
except StopIteration as e: print(e.value)
class C(B):
    class Inner(A):
        def m(self): return "inner " + str(super().m())
    def m(self): return (self.Inner().m(), super().m())
print(C().m())

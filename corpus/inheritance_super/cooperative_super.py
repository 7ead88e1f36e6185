#: about: super() walks the resolution order of the instance, not of the class it is written in
#: kind: language
#: stdout:
#| C 3
#| A 1
#| B 2
#| Base {}
#| A 0
#| Base {}
#| ['C', 'A', 'B', 'Base'] ['A', 'Base']
#| ['B', 'Base'] ['A', 'B', 'Base'] ['Base']
#| ['B', 'Base']
#| A A.hello

class Base:
    def __init__(self, **kw):
        print("Base", kw)
    def hello(self): return ["Base"]

class A(Base):
    def __init__(self, a=0, **kw):
        print("A", a)
        super().__init__(**kw)
    def hello(self): return ["A"] + super().hello()

class B(Base):
    def __init__(self, b=0, **kw):
        print("B", b)
        super().__init__(**kw)
    def hello(self): return ["B"] + super().hello()

class C(A, B):
    def __init__(self, c=0, **kw):
        print("C", c)
        super().__init__(**kw)
    def hello(self): return ["C"] + super().hello()

c = C(a=1, b=2, c=3)
print(c.hello(), A().hello())
print(super(A, c).hello(), super(C, c).hello(), super(B, c).hello())
print(super(A, C).hello(c))

class Static(A):
    @classmethod
    def make(cls): return [k.__name__ for k in cls.mro()][1]
    @staticmethod
    def stat(): return super(Static, Static).hello.__qualname__

print(Static.make(), Static.stat())

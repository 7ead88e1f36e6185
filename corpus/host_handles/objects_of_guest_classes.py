#: about: objects of guest classes are handles, which come back as themselves
#: kind: security
#: env: echo keep kept same kinds
#: tests: threat:13
#: stdout:
#| True True True
#| True True True False True
#| True True object function, object type, object method, object type

class C:
    def __init__(self):
        self.x = [1]


c = C()
(back, again), _ = echo(c, c)
print(back is c, again is c, back.x is c.x)
keep(c)
print(kept() is c, kept() is kept(), same(c, c), same(c, C()), same(C, C))
f = lambda: 1
(a, b), _ = echo(f, C)
print(a is f, b is C, kinds(f, C, C().__init__, type(c)))

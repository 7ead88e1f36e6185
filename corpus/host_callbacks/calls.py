#: about: the host calls functions, classes, methods and callable objects of the guest
#: kind: security
#: env: apply
#: tests: threat:13
#: stdout:
#| ((1, [2]), {'x': {'y': 3}})
#| (5, (1,), {'k': 2}) 11 (1, 2) 7 8 3
#| 2 {'a': 1} 5 axb True

class C:
    def __init__(self, x=0): self.x = x
    def __call__(self, *a, **k): return self.x, a, k
    def m(self, y): return self.x + y
    @staticmethod
    def s(*a): return a
    @classmethod
    def c(cls, x): return cls(x)


print(apply(lambda *a, **k: (a, k), 1, [2], x={"y": 3}))
print(apply(C(5), 1, k=2), apply(C(5).m, 6), apply(C.s, 1, 2), apply(C, 7).x, apply(C.c, 8).x, apply(C.m, C(1), 2))
print(apply(len, [1, 2]), apply(dict, a=1), apply(str, 5), apply("x".join, ["a", "b"]), apply(type, 3) is int)

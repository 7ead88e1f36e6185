#: about: functions in containers, as arguments and results, and how they compare and hash
#: kind: language
#: stdout:
#| 5 3 1024
#| [1, 2, 3]
#| True False 2 True True
#| True False True True False
#| len <built-in function len> <built-in function abs> False
#| {1: 2} True None
#| {}

def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    return run

def curry(f, *head): return lambda *tail: f(*head, *tail)
print(compose(str, abs, int)("-5"), curry(max, 3)(1, 2), curry(curry, pow, 2)(10)())
print(list(map(compose(len, str), [1, 22, 333])))
def f(): pass
def g(): pass
print(f == f, f == g, len({f, g, f}), bool(f), callable(f))

class C:
    def m(self): pass

c = C()
print(c.m == c.m, c.m is c.m, C.m is C.m, hash(c.m) == hash(c.m), c.m == C().m)
print({len: "len", print: "print"}[len], len, abs, [].append == [].append)
f.cache = {}
f.cache[1] = 2
print(f.cache, hasattr(f, "cache"), getattr(g, "cache", None))
del f.cache
print(vars(f))

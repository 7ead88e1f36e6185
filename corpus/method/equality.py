#: about: Equality and hash of bound methods
#: kind: language
#: stdout:
#| (True, False, True, False, False, True, True)
#| (True, False, False, True)
#| TypeError: '<' not supported between instances of 'method' and 'method'
#| False
#| (False, False)
#| 2
#| (False, True, True)
#| (True, True, True, True)
#| 1
#| (False, None)
#| TypeError: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| TypeError: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| (True, False, False, True, True)
#| TypeError: '<' not supported between instances of 'method-wrapper' and 'method-wrapper'
#| True
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return 1
    def m(self): pass
    def n(self): pass
    k = m
a, b = C(1), C(1)
show(lambda: (a == b, a.m == b.m, a.m == a.m, a.m is a.m, a.m == a.n, a.m == a.k, C.m == C.m))
show(lambda: (hash(a.m) == hash(a.m), hash(a.m) == hash(b.m), a.m != a.m, a.m != b.m))
show(lambda: a.m < a.m)
show(lambda: a.m == 5)
show(lambda: (a.m == C.m, a.m == len))
show(lambda: len({a.m, a.m, a.k, b.m}))
show(lambda: ([1].append == [1].append, (lambda l: l.append == l.append)([]), (lambda l: hash(l.append) == hash(l.append))([])))
show(lambda: ("a".upper == "a".upper, len == len, len != abs, hash(len) == hash(len)))
x = []
show(lambda: {x.append: 1}[x.append])
show(lambda: (x.append == x.extend, x.append < x.append if False else None))
show(lambda: x.append < x.append)
show(lambda: len < abs)
show(lambda: ((1).__add__ == (1).__add__, (1).__add__ == (2).__add__, (1).__add__ == (1).__sub__, x.__len__ == x.__len__, hash(x.__len__) == hash(x.__len__)))
show(lambda: x.__len__ < x.__len__)
class L(list):
    __hash__ = None
l = L()
show(lambda: hash(l.append) == hash(l.append))
class NoHash:
    __hash__ = None
    def m(self): pass
n = NoHash()
show(lambda: hash(n.m) == hash(n.m))

#: about: hashes of functions, methods, types and instances follow identity
#: kind: language
#: stdout:
#| True True True 2 True True 1 True
#| True True False True 1
#| True True True True 2
#| 1 True 1 1

class C:
    def m(self): pass
a, b = C(), C()
print(hash(a.m) == hash(a.m), a.m == a.m, a.m != b.m, len({a.m, a.m, b.m}), hash(len) == hash(len), hash(int) == hash(int), len({int, type(1)}), hash([].append) == hash([].append) or True)
l = [1]
print(l.append == l.append, hash(l.append) == hash(l.append), [].append == [].append, "a".upper == "a".upper, len({l.append, l.append}))
print(hash(C) == hash(C), hash(None) == hash(None), hash(...) == hash(...), hash(NotImplemented) == hash(NotImplemented), len({None, None, ...}))
class E:
    def __eq__(self, o): return isinstance(o, E)
    def __hash__(self): return 1
print(len({E(), E()}), E() in {E()}, {E(): 1}[E()], E().__hash__())

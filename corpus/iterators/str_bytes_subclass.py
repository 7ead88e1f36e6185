#: about: subclasses of str, bytes, list and tuple with __iter__ or __getitem__ of their own
#: kind: language
#: stdout:
#| ['a', 'b'] [1, 2] [2, 1] ['o', 'w', 'n'] [97, 98] ['fake'] ['o', 'w', 'n'] own ['n', 'o', 'w'] {'k': 'k!'} {'k': 'k!'} [('a', 1, 'o')] {'w', 'n', 'o'} ('o', 'w', 'n') ['5'] False True False
#| o w n o w n 3 w b'ab' 99

class Items:
    def __getitem__(self, i): raise KeyError("not asked")
class S(str):
    def __getitem__(self, i): raise KeyError("not asked")
class L(list):
    def __getitem__(self, i): return "mine"
class T(tuple):
    def __iter__(self): return iter("own")
class B(bytes):
    def __len__(self): return 99
class D(dict):
    def __iter__(self): return iter(["fake"])
    def keys(self): return ["k"]
    def __getitem__(self, k): return k + "!"
print(list(S("ab")), [*L([1, 2])], list(reversed(L([1, 2]))), list(T((1, 2))), list(B(b"ab")), list(D(a=1)), [x for x in T()], "".join(T()), sorted(T()), dict(D(a=1)), {**D(a=1)}, list(zip(S("a"), L([1]), T())), set(T()), tuple(T()), list(map(str, L([5]))), "fake" in D(), 1 in L([1]), "o" in T())
a, b, c = T()
print(a, b, c, *T(), sum(L([1, 2])), max(T()), bytes(B(b"ab")), len(B(b"a")))

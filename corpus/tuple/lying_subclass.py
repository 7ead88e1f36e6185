#: about: subclasses whose __len__, __bool__, __iter__, __getitem__ or __contains__ do not tell the truth
#: kind: language
#: stdout:
#| 7 False ['I', 'T', 'E', 'R'] ('item', 0) ('item', slice(1, 2, None)) True False 1 I R (1, 2, 3) True True (1, 2, 3, 4) (0, 1, 2, 3) (1, 2, 3, 1, 2, 3) 2 1 ('I', 'T', 'E', 'R') ['I', 'T', 'E', 'R'] ['E', 'I', 'R', 'T'] [('item', 6), ('item', 5)]
#| 1|2|3 True True T {'I': None, 'T': None, 'E': None, 'R': None} True 3 1 True ('I', 'T', 'E', 'R')
#| caught ('I', 'T', 'E', 'R')
#| None None True True False tuple

class T(tuple):
    def __len__(self): return 7
    def __bool__(self): return False
    def __iter__(self): return iter("ITER")
    def __getitem__(self, i): return ("item", i)
    def __contains__(self, x): return x == "magic"
    def __hash__(self): return 1
t = T((1, 2, 3))
a, b, c, d = t
print(len(t), bool(t), [*t], t[0], t[1:2], "magic" in t, 1 in t, hash(t), a, d, repr(t), t == (1, 2, 3), t < (1, 2, 4), t + (4,), (0,) + t, t * 2, t.index(3), t.count(2), tuple(t), list(t), sorted(t), list(reversed(t))[:2])
print("%s|%s|%s" % t, isinstance(1, T((int,))), "abc".startswith(T(("a",))), sum(T((1, 2, 3)), "") if False else max(t), dict.fromkeys(t), set(t) == set("ITER"), tuple.__len__(t), tuple.__getitem__(t, 0), tuple.__contains__(t, 1), (lambda *x: x)(*t))
try: raise ValueError(*t)
except T((ValueError,)) as error: print("caught", error.args)
print({t: "v"}.get((1, 2, 3)), {(1, 2, 3): "w"}.get(t), t == T((1, 2, 3)), T() == (), t is tuple(t), type(t[:]).__name__)

#: about: subclasses of builtin types: overridden methods and the types of results
#: kind: language
#: stdout:
#| {'a': 1, 'b': 4, 'c': 3} <zz> None dict True True
#| [1, 2, 3] item 99 [1, 2, 3] [1, 2, 3] item list True [1, 2]
#| abc 'abc' UP abc added xabc str str True 1
#| I(5) I(106) 6 10 int 10 I(5) I(5) [I(5)] -5 5 5
#| F! 1.5 F! 1.50 F! 1.5 2.5
#| T(1, 2) (1, 2) (1,) True True
#| E({1}) {1, 2} True

class D(dict):
    def __missing__(self, key): return f"<{key}>"
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)

d = D(a=1)
d["b"] = 2
d.update(c=3)
print(d, d["zz"], d.get("zz"), type(d.copy()).__name__, d == {"a": 1, "b": 4, "c": 3}, isinstance(d, dict))

class L(list):
    def __getitem__(self, i): return "item"
    def __len__(self): return 99

l = L([1, 2, 3])
print(l, l[0], len(l), list(l), [*l], l[1:], type(l + l).__name__, bool(L()), sorted(L([2, 1])))

class S(str):
    def upper(self): return "UP"
    def __add__(self, other): return "added"

s = S("abc")
print(s, repr(s), s.upper(), s.lower(), s + "x", "x" + s, type(s[:]).__name__, type(s.strip()).__name__, s == "abc", {s: 1}["abc"])

class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 100)
    def __repr__(self): return f"I({int(self)})"

i = I(5)
print(i, i + 1, 1 + i, i * 2, type(i * 2).__name__, sum([i, i]), f"{i}", str(i), [i], -i, abs(i), i.real)

class F(float):
    def __str__(self): return "F!"

f = F(1.5)
print(f, repr(f), f"{f}", f"{f:.2f}", "%s %r" % (f, f), f + 1)

class T(tuple):
    def __repr__(self): return "T" + super().__repr__()

print(T((1, 2)), T((1,)) + (2,), T((1, 2))[0:1], T() == (), hash(T((1, 2))) == hash((1, 2)))
class E(set): pass
print(E([1]), E([1]) | {2}, frozenset([1]) == E([1]))

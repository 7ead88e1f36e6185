#: about: repr of lists that contain themselves through other things
#: kind: language
#: stdout:
#| [1, [...]] [[1, [...]], [1, [...]]] ([1, [...]],) {'k': [1, [...]]} [1, [...]] [1, [...]]   [1, [...]]
#| [1, [[...]]] [[1, [...]]]
#| {'self': [{...}]} [{'self': [{...}]}]
#| ([(...)],) [([...],)]
#| [D(1)]
#| [([...], {1: [...]})]
#| [1, [...]] [[1, [...]]]
#| [[...]] [[...]] [[[...]]]

a = [1]
a.append(a)
print(a, [a, a], (a,), {"k": a}, str(a), f"{a}", f"{a!r:>12}")
b = [a]
a[1] = b
print(a, b)
d = {}
d["self"] = [d]
print(d, [d])
t = ([],)
t[0].append(t)
print(t, t[0])
class C:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"C({self.items})"
try: repr(C())
except RecursionError: print("RecursionError")
class D(C):
    def __repr__(self): return f"D({len(self.items)})"
print(D().items)
s = []
s.append((s, {1: s}))
print(s)
class L(list): pass
m = L([1])
m.append(m)
print(m, [m])
n = []
try: n.append(n); n.append(1 // 0)
except ZeroDivisionError: pass
print(n, n, [n])

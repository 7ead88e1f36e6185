#: about: tuples that reach themselves through lists, dicts and objects
#: kind: language
#: stdout:
#| ([(...)],) [([...],)] True True False 1 True 0
#| RecursionError RecursionError RecursionError RecursionError TypeError: unhashable type: 'list' TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| ({'k': (...)}, 1) {'k': ({...}, 1)} True
#| RecursionError RecursionError ((...), 1)
#| RecursionError same

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = []
t = (l,)
l.append(t)
m = []
u = (m,)
m.append(u)
print(t, l, t == t, t[0][0] is t, l[0][0][0][0] is t, len(t), t in l, l.index(t))
for f in (lambda: t == u, lambda: t < u, lambda: u in l, lambda: t != u):
    try: print(f())
    except RecursionError: print("RecursionError", end=" ")
print(attempt(hash, t), attempt(lambda: {t}))
d = {}
k = (d, 1)
d["k"] = k
print(k, d, k[0]["k"] is k)
class N:
    def __init__(self): self.t = (self, 1)
    def __eq__(self, other): return self.t == other.t
    def __hash__(self): return hash(self.t)
    def __repr__(self): return repr(self.t)
a, b = N(), N()
for f in (lambda: a == b, lambda: hash(a), lambda: repr(a), lambda: {a.t}):
    try: print(f())
    except RecursionError: print("RecursionError", end=" ")
print(a == a.t[0] if a is not a.t[0] else "same")

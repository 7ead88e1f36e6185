#: about: what happens to lists inside a tuple while it is iterated, unpacked or compared
#: kind: language
#: stdout:
#| ([1, 2, 2], [3, 3])
#| ([], []) [1, 1] (0, 1) ([], [])
#| (['a'], []) True True False
#| ([], [], []) 3 0 True
#| (0, 0, 1) (0, 1, 2) [0, 1, 2]
#| ({'self': (...)},) True
#| ([1, 1],) [1, 1] True

t = ([1, 2], [3])
for x in t:
    x.append(len(t[0]))
print(t)
for i, x in enumerate(t): t[i][:] = [i]
print(t, [len(x) for x in t], tuple(map(list.pop, t)), t)
a, b = t
a.append("a")
print(t, t == (["a"], []), t < (["b"],), hash is None)
u = t + (a,)
a.clear()
print(u, u.count([]), u.index([]), u[2] is u[0])
class Grow(list):
    def __iter__(self):
        self.append(len(self))
        return super().__iter__()
g = Grow()
print((*g, *g), tuple(g), g)
k = ({},)
k[0]["self"] = k
print(k, k[0]["self"] is k)
def f(*args):
    args[0].append(1)
    return args
l = []
print(f(l), l, f(*[l]) == (l,))

#: about: a predicate that advances its own filter
#: kind: language
#: stdout:
#| [0, 1, 2, 4, 5] [3]
#| [1] [[2, 3]]
#| RecursionError
#| [0, 2, 4] [1, 3, 5]

def f(x):
    if x == 2: inner.append(next(g))
    return True
inner = []
g = filter(f, iter(range(6)))
print(list(g), inner)
def h(x):
    if x == 1: inner.append(list(g))
    return x
inner = []
g = filter(h, iter(range(4)))
print(list(g), inner)
def deep(x): return next(g)
g = filter(deep, iter(range(10**6)))
try: next(g)
except RecursionError: print("RecursionError")
def remove(x):
    if x in l: l.remove(x)
    return True
l = list(range(6))
print(list(filter(remove, l)), l)

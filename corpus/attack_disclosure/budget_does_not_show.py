#: about: no name that a program reaches tells of limits or of what is used: those below are of slices, bytearrays and templates
#: kind: security
#: imports: math string
#: tests: threat:14
#: limits: steps=20000000 memory=60000000 depth=300 output=10000
#: stdout:
#| ['MemoryError', 'RecursionError', 'TimeoutError', '__alloc__', 'delimiter', 'memoryview', 'step']
#| True True
#| maximum recursion depth exceeded

import math, string

WORDS = "limit step fuel budget quota usage memory recursion alloc census depth timeout elapsed counter refcount getsizeof".split()
names = set()


def walk(x, depth):
    for name in dir(x):
        names.add(name)
        try:
            y = getattr(x, name)
        except Exception:
            continue
        if depth:
            walk(y, depth - 1)


def gen():
    yield


walk(__builtins__, 0)
for x in [math, string, walk, gen(), ValueError(), type, [], {}.items(), iter([]), walk.__annotations__, *map(__builtins__.get, __builtins__)]:
    walk(x, 1)
names |= set(__builtins__)
print(sorted(n for n in names if any(w in n.lower() for w in WORDS)))

first = [id(object()) for _ in range(3)]
garbage = [[i] for i in range(50000)]
del garbage
second = [id(object()) for _ in range(3)]
print(first[1] - first[0] == second[1] - second[0], repr(object()).split(" at ")[0] == "<object object")


def deep():
    deep()


try:
    deep()
except RecursionError as e:
    print(e)

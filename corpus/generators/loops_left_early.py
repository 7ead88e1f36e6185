#: about: for loops and unpackings that leave a generator suspended
#: kind: language
#: stdout:
#| finally 1 True 2 [3, 4]
#| finally 0 1 True None
#| (0, 'a') 1 2 (0, 3)
#| finally []
#| finally [0, 1] 3 None
#| finally 0 1 None
#| ValueError: too many values to unpack (expected 2)
#| finally 3 None
#| finally [0, 1]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen():
    try:
        for i in range(5): yield i
    finally: print("finally", end=" ")
g = gen()
for x in g:
    if x == 1: break
print(x, g.gi_suspended, next(g), list(g))
g = gen()
a, b = (next(g), next(g))
print(a, b, 3 in g, g.close())
g = gen()
print(next(zip(g, "a")), next(map(str, g)), next(filter(None, g)), next(enumerate(g)))
g.close()
print(list(g))
g = gen()
print([x for x, _ in zip(g, "ab")], next(g), g.close())
g = gen()
try:
    for x in g: raise KeyError(x)
except KeyError as e: print(e, next(g), g.close())
def two():
    global g
    g = gen()
    a, b = g
attempt(two)
print(next(g), g.close())
def outer():
    for x in (g := gen()):
        yield x
        if x == 1: g.close()
print(list(outer()))

#: about: loops over ranges in functions, classes, comprehensions and generators
#: kind: language
#: stdout:
#| ([2, 2, 2], [0, 1, 2]) 2 2 [0, 1, 4, 9]
#| 0 x 1 [2]
#| [[], [0], [0, 1]] {0: 0, 1: 1, 2: 4} {0, 1} 27
#| 3

def closure():
    out = []
    for i in range(3): out.append(lambda: i)
    return [f() for f in out], [f() for f in [lambda i=i: i for i in range(3)]]
class C:
    for i in range(3): last = i
    squares = [x * x for x in range(4)]
def gen():
    for i in range(3):
        got = yield i
        if got: yield got
print(closure(), C.i, C.last, C.squares)
g = gen()
print(next(g), g.send("x"), next(g), list(g))
print([[j for j in range(i)] for i in range(3)], {i: i * i for i in range(3)}, {i % 2 for i in range(5)}, sum(i for i in range(10) if i % 3))
def glob():
    global k
    for k in range(4): pass
glob()
print(k)

#: about: yield in calls, displays, subscripts, comparisons, conditions and assignments
#: kind: language
#: stdout:
#| p/q
#| [1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12, 14, 13, 15] (['new', 'B'], {'k': 'v'}, 7, 'f', 7, 8)

def gen():
    x = [(yield 1), (yield 2)]
    y = {(yield 3): (yield 4)}
    z = (yield 5) + (yield 6)
    if (yield 7): w = f"{(yield 8)}"
    else: w = None
    x[(yield 9)] = yield 10
    assert (yield 11), "assert"
    print((yield 12), (yield 13) if (yield 14) else 0, sep="/")
    a, b = yield 15
    return x, y, z, w, a, b
g = gen()
out = [next(g)]
for value in "A", "B", "k", "v", 3, 4, True, "f", "new", 0, True, "p", 1, "q", (7, 8):
    try: out.append(g.send(value))
    except StopIteration as e: print(out, e.value)

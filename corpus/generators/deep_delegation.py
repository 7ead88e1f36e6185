#: about: values, exceptions and results through many levels of yield from
#: kind: language
#: stdout:
#| 0 1 2 caught
#| ['a', 'b', "KeyError('k')", 196, 197, 198, 199, 200]
#| IndexError: through
#| end
#| None end
#| RecursionError True
#| 502 [1, 2, 1, 3, 1, 2, 1]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def leaf():
    got = []
    try:
        while True: got.append((yield len(got)))
    except KeyError as e:
        got.append(repr(e))
        yield "caught"
    return got
def level(n):
    if n == 0: return (yield from leaf())
    result = yield from level(n - 1)
    return result + [n] if n > 195 else result
g = level(200)
print(next(g), g.send("a"), g.send("b"), g.throw(KeyError("k")))
try: next(g)
except StopIteration as e: print(e.value)
g = level(200)
next(g)
attempt(lambda: g.throw(IndexError("through")))
print(next(g, "end"))
g = level(200)
next(g)
print(g.close(), next(g, "end"))
def recursive(n):
    yield n
    yield from recursive(n + 1)
try:
    for x in recursive(0): last = x
except RecursionError: print("RecursionError", last > 100)
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(sum(tree(8)), list(tree(3)))

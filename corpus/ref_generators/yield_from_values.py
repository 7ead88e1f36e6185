#: about: results, exceptions and laziness through chains of delegation
#: kind: language
#: stdout:
#| [0, 1, ('mid', [0, 1]), 0, ('mid', [3])] (2, 1)
#| ['None', '1', '()', '(1,)', '(1, 2)', 'StopIteration(3)', "KeyError('x')", '[4]']
#| ['bottom', 1, 2, 3, 4] 101
#| 1 ('inner caught', ('a',)) ('outer caught', ('b',)) end
#| c
#| fin c 0
#| fin c 1
#| fin c 2
#| fin c 3
#| t
#| fin t 0
#| fin t 1
#| fin t 2
#| OSError('o') None
#| [1, 2, 3, 4, 5, 6]
#| [1, 2]
#| [1, 2] [1, 2, 1, 2]
#| ['n']
#| [1, 3, 4] ['a', 'b', 3, 4]
#| [1, 2]
#| 1 sent
#| outer close
#| generator ignored GeneratorExit

def leaf(n):
    got = []
    for i in range(n): got.append((yield i))
    return got
def mid(n): r = yield from leaf(n); yield ("mid", r); return len(r)
def top(n): return (yield from mid(n)), (yield from mid(n - 1))
i = top(2); out = [next(i)]
try:
    for s in range(10): out.append(i.send(s))
except StopIteration as e: print(out, e.value)
def ret(v):
    return v
    yield
def collect():
    for v in (None, 1, (), (1,), (1, 2), StopIteration(3), KeyError("x"), [4]):
        r = yield from ret(v); yield repr(r)
print(list(collect()))
def deep(n):
    if n: yield from deep(n - 1)
    else: yield "bottom"; return
    yield n
print(list(deep(50))[:5], len(list(deep(100))))
def inner():
    try: yield 1
    except KeyError as e: yield ("inner caught", e.args)
    yield 2
def outer():
    try: yield from inner()
    except LookupError as e: yield ("outer caught", e.args)
i = outer(); print(next(i), i.throw(KeyError("a")), i.throw(IndexError("b")), next(i, "end"))
def fin(label, n):
    try:
        if n: yield from fin(label, n - 1)
        else: yield label
    finally: print("fin", label, n)
i = fin("c", 3); print(next(i)); i.close()
i = fin("t", 2); print(next(i))
try: i.throw(OSError("o"))
except OSError as e: print(repr(e), e.__context__)
def flat(x):
    if isinstance(x, list):
        for y in x: yield from flat(y)
    else: yield x
print(list(flat([1, [2, [3, [4, []], 5]], [[6]]])))
def swap():
    it = inner(); yield next(it); yield from it
print(list(swap()))
def two(it): yield from it; yield from it
print(list(two(iter([1, 2]))), list(two([1, 2])))
def nothing(): yield from (); return "n"
def wrap(): x = yield from nothing(); yield x
print(list(wrap()))
def cond(flag): yield from ([1] if flag else "ab"); return (yield from [3]) or (yield from [4])
print(list(cond(1)), list(cond(0)))
g1 = (lambda: (yield from [1, 2]))(); print(list(g1))
def exc_result():
    try: x = yield from (lambda: (yield 1))()
    except StopIteration: x = "stop"
    yield x
i = exc_result(); print(next(i), i.send("sent"))
def close_ret():
    try: yield 1
    except GeneratorExit: return "inner close"
def close_out():
    try: x = yield from close_ret()
    except GeneratorExit: return "outer close"
i = close_out(); next(i); print(i.close())
def ignore_in():
    try: yield 1
    except GeneratorExit: yield 2
def ignore_out(): yield from ignore_in()
i = ignore_out(); next(i)
try: i.close()
except RuntimeError as e: print(e)

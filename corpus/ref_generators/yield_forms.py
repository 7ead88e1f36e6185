#: about: yield as expression, in arguments, conditions, subscripts, augmented assignments
#: kind: language
#: raises: SyntaxError: 'yield' inside list comprehension (yield_forms.py, line 16)

def run(g, *sent):
    out = []
    try:
        out.append(next(g))
        for s in sent: out.append(g.send(s))
        out.append("...")
    except StopIteration as e: out.append(("ret", e.value))
    except Exception as e: out.append((type(e).__name__, str(e)))
    print(out)
def a(): x = yield; return x
def b(): return (yield 1), (yield 2)
def c(): x = [(yield i) for i in []] if 0 else [(yield "a"), (yield "b")]; return x
def d(): return f"{(yield 1)}-{(yield 2)!r:>5}"
def e():
    x = {"k": 1}; x[(yield "key")] = yield "value"; return x
def f():
    x = 5; x += yield x; x -= (yield x); return x
def g():
    l = [1, 2, 3]; l[(yield 0)] += yield 1; return l
def h(): return (lambda *a, **k: (a, k))((yield 1), *(yield 2), k=(yield 3), **(yield 4))
def i():
    if (yield "cond"): return "true"
    elif (yield "elif"): return "elif"
    else: return "else"
def j():
    while (x := (yield "while")): print("loop", x)
    return "out"
def k():
    for z in (yield "iter"): yield z
def l(): assert (yield 1), (yield 2)
def m(): raise (yield 1) from (yield 2)
def n(): return (yield 1) if (yield 2) else (yield 3)
def o(): return not (yield 1) and (yield 2) or (yield 3)
def p(): return (yield 1) < (yield 2) < (yield 3)
def q():
    a, *b = yield 1, 2; return a, b
def r(): yield 1, *[2, 3]; return (yield)
def s(): x: int = yield 1; return x
def t():
    with_ = yield; del with_[(yield 5)]; return with_
def u(): return [*(yield 1), *(yield 2)], {**(yield 3)}, {(yield 4): (yield 5)}
def v(): return (yield (yield (yield 1)))
def w():
    match (yield 1):
        case [x, y] if (yield x): return y
        case _: return "none"
def x(): return lambda: (yield)
def y(z=(lambda: (yield 3))()): return (yield from z)
run(a(), 1); run(b(), 1, 2); run(c(), 1, 2); run(d(), "x", "y"); run(e(), "v", "k"); run(f(), 3, 2); run(g(), 2, 10)
run(h(), 1, [2, 3], 4, {"z": 5}); run(i(), 1); run(i(), 0, 1); run(i(), 0, 0); run(j(), 1, 2, 0); run(k(), "ab", None, None); run(l(), 1); run(l(), 0, "msg")
run(m(), KeyError("a"), None); run(n(), 0, "c"); run(n(), 1, "c"); run(o(), 0, 0, 7); run(o(), 1, 8); run(p(), 1, 2, 3); run(p(), 5, 2); run(q(), "xyz"); run(r(), 1, 2)
run(s(), 4); run(t(), [1, 2], 0); run(u(), "a", "b", {"c": 1}, "k", "v"); run(v(), 1, 2, 3); run(w(), [1, 2], True); run(w(), [1, 2], False); run(y(), "end")

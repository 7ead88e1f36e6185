#: about: which parts of nested conditionals run
#: kind: language
#: stdout:
#| True [1, 2, 3]
#| False [1, 2, 3]
#| False [1, 2, 3]
#| True [1, 2]
#| True [1, 2, 3]
#| [] [1, 2, 3]
#| [] [1, 2, 3]
#| b [2, 3]
#| a [2, 3, 1]
#| 10 [2, 1, 6, 7]
#| [1, 2] [('c', 0), ('c', 1), 1, ('c', 2), 2]
#| True [0, 1]
#| False [1, 0]
#| 2 [1, 2]
#| False [1, 2, 3]
#| end [1, 2, 3, 4]
#| 1 ['c', 'k']
#| True [1, 2, 3, 4, 5]
#| False [1, 2, 4]
#| False [1, 4, 5, 6]
#| True [1, 2]
#| False [1, 2]
#| 0 0 0 (2, ['a', 'b2', 'c', 'w', 'z'])
#| 0 0 1 (4, ['a', 'b2', 'c', 'a2', 'c2', 'w', 'z'])
#| 0 1 0 (2, ['a', 'b2', 'w', 'z'])
#| 0 1 1 (2, ['a', 'b2', 'w', 'z'])
#| 1 0 0 (2, ['a', 'b', 'b2', 'c', 'w', 'x', 'loop', 'w', 'z'])
#| 1 0 1 (4, ['a', 'b', 'b2', 'c', 'a2', 'w', 'x', 'z'])
#| 1 1 0 (1, ['a', 'b', 'w', 'x', 'loop', 'w', 'x', 'loop', 'w', 'z'])
#| 1 1 1 (1, ['a', 'b', 'w', 'x', 'z'])
#| True [4, 5]
#| 1 [4, 1, 2]
#| True [1, 2]
#| [5, 6] [1, 2]
#| {1: 3} ['k', 'v']
#| dfltyes [1, 2]
#| 9 [1]
#| 5 [2, 1]
#| 7 [1, 2]
#| 1 [1]
#| 1 [1]
#| 0 []
#| s []
#| 6 [1]
#| 2 [1]
#| last [1]
#| 3 [1]
#| 3 [1]
#| 4 [1, 2]

log = []
def t(n): log.append(n); return True
def f(n): log.append(n); return False
def v(n, r): log.append(n); return r
def run(fn):
    log.clear()
    r = fn()
    print(r, log)
run(lambda: t(1) and f(2) or t(3)); run(lambda: f(1) or f(2) or f(3)); run(lambda: t(1) and t(2) and f(3) and t(4)); run(lambda: not (t(1) and f(2))); run(lambda: (f(1) or t(2)) and (t(3) or f(4)))
run(lambda: v(1, 0) or v(2, "") or v(3, [])); run(lambda: v(1, 1) and v(2, "x") and v(3, [])); run(lambda: v(1, "a") if v(2, 0) else v(3, "b")); run(lambda: v(1, "a") if f(2) or t(3) else v(4, "b")); run(lambda: (v(1, 2) if t(2) else v(3, 4)) + (v(5, 6) if f(6) else v(7, 8)))
run(lambda: [v(i, i) for i in (0, 1, 2) if v(("c", i), i)]); run(lambda: any(v(i, i) for i in (0, 1, 2))); run(lambda: all(v(i, i) for i in (1, 0, 2))); run(lambda: next((x for x in (1, 2, 3) if v(x, x > 1)), None))
run(lambda: v(1, 1) < v(2, 2) < v(3, 1) < v(4, 0)); run(lambda: v(1, 1) == v(2, 1) != v(3, 1) or v(4, "end")); run(lambda: v("k", {"a": 1})["a"] if v("c", 1) else v("never", 0))
run(lambda: (t(1) and (f(2) or (t(3) and (f(4) or t(5)))))); run(lambda: (((f(1) or f(2)) and t(3)) or f(4)) and t(5)); run(lambda: f(1) and (t(2) or t(3)) or (t(4) and f(5)) or f(6)); run(lambda: not f(1) and not f(2) or t(3)); run(lambda: not (not t(1) or not f(2)))
def branches(a, b, c):
    log.clear()
    if v("a", a) and v("b", b): r = 1
    elif v("b2", b) or not v("c", c): r = 2
    elif not (v("a2", a) or v("c2", c)): r = 3
    else: r = 4
    while v("w", a) and len(log) < 8 and not v("x", c): log.append("loop")
    assert v("z", 1) or v("never", 0)
    return r, list(log)
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1): print(a, b, c, branches(a, b, c))
def ret(x): return v(1, x) and v(2, x) or v(3, x) if v(4, x) else not v(5, x)
run(lambda: ret(0)); run(lambda: ret(1))
run(lambda: (v(1, 0) or v(2, None)) is None); run(lambda: [v(1, 0) or 5, v(2, 3) and 6]); run(lambda: {v("k", 1) or 2: v("v", 0) or 3}); run(lambda: f"{v(1, 0) or 'dflt'}{v(2, 1) and 'yes'}"); run(lambda: (lambda x=v(1, 0) or 9: x)()); run(lambda: v(1, 5) if not v(2, 0) else v(3, 6)); run(lambda: (x := v(1, 0)) or (x := v(2, 7)) and x)
run(lambda: True and v(1, 1)); run(lambda: False or v(1, 1)); run(lambda: 0 and v(1, 1)); run(lambda: "s" or v(1, 1)); run(lambda: v(1, 0) and 5 or 6); run(lambda: 1 if 0 else v(1, 2)); run(lambda: None or 0 or v(1, "") or "last"); run(lambda: (1 and 2) and v(1, 3)); run(lambda: not 0 and v(1, 3)); run(lambda: v(1, 3) and True and False or v(2, 4))

#: about: with statements: lookup, order, targets, suppression and several items
#: kind: language
#: stdout:
#| (5, 1, 2, {'k': 's'}) ['+1', '+2', '+3', '-3:None', '-2:None', '-1:None']
#| ValueError: enter 2 | None ['+1', '+2', '-1:ValueError']
#| suppressed ['+1', '+2', '-2:KeyError', '-1:KeyError']
#| OSError: exit 2 | KeyError('k') ['+1', '+2', '-2:KeyError', '-1:OSError']
#| outer swallowed it ['+1', '+2', '-2:None', '-1:OSError']
#| TypeError: cannot unpack non-iterable int object | None ['+1', '-1:TypeError']
#| 1 ['+0', '-0:None', '+1', '-1:None']
#| returned ['+1', '-1:None']
#| closed ['+g', '-g:GeneratorExit']
#| ok ['+1', '-1:KeyError']
#| (None, None) ['+1', '+2', '-2:None', '-1:None']
#| 1 ['+1', '-1:None', '+2', '+3', '-3:None', '-2:None', '+4', '-4:None']
#| class entered ['class exit']
#| TypeError: 'K' object does not support the context manager protocol (missed __exit__ method) | None []
#| TypeError: 'Dyn' object does not support the context manager protocol (missed __exit__ method) | None []
#| () [['NoneType', 'NoneType', 'NoneType']]
#| StopIteration: s | None [['type', 'StopIteration', 'traceback']]
#| swallowed []
#| None ['+1', '+2', '-2:None', '-1:None']
#| after ['+1', '-1:ZeroDivisionError']
#| (None, ('a',)) ['+1', '-1:ValueError']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
log = []
class CM:
    def __init__(self, n, ret=None, suppress=False, fail_enter=None, fail_exit=None): self.n, self.ret, self.sup, self.fe, self.fx = n, ret, suppress, fail_enter, fail_exit
    def __enter__(self):
        log.append(f"+{self.n}")
        if self.fe: raise self.fe
        return self.ret
    def __exit__(self, t, v, tb):
        log.append(f"-{self.n}:{t.__name__ if t else None}")
        if self.fx: raise self.fx
        return self.sup
def run(f):
    log.clear()
    try: r = f()
    except Exception as e: r = f"{type(e).__name__}: {e} | {e.__context__!r}"
    print(r, log)
def a():
    with CM(1, 5) as x, CM(2, [1, 2]) as (y, z), CM(3, "s") as d["k"]: return x, y, z, d
d = {}
run(a)
def b():
    with CM(1), CM(2, fail_enter=ValueError("enter 2")), CM(3): pass
run(b)
def c():
    with CM(1, suppress=True), CM(2): raise KeyError("k")
    return "suppressed"
run(c)
def e():
    with CM(1), CM(2, fail_exit=OSError("exit 2")): raise KeyError("k")
run(e)
def f():
    with CM(1, suppress=True), CM(2, fail_exit=OSError("exit 2")): pass
    return "outer swallowed it"
run(f)
def g():
    with CM(1, 5) as (x, y): pass
run(g)
def h():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    return i
run(h)
def i():
    with CM(1) as x: return "returned"
run(i)
def j():
    def gen():
        with CM("g"): yield 1
    it = gen()
    next(it)
    it.close()
    return "closed"
run(j)
def k():
    with CM(1, suppress=True):
        try: raise ValueError("inner")
        finally: raise KeyError("outer")
    return "ok"
run(k)
def l():
    with (CM(1) as x, CM(2) as y,): return x, y
run(l)
def m():
    with (CM(1)): pass
    with (CM(2), CM(3)): pass
    with (CM(4, 1)) as q: return q
run(m)
class Meta(type):
    def __enter__(cls): return "class entered"
    def __exit__(cls, *a): log.append("class exit")
class K(metaclass=Meta): pass
def n():
    with K as v: return v
run(n)
def o():
    with K() as v: pass
run(o)
class Dyn:
    def __getattr__(self, n): return lambda *a: n
def p():
    with Dyn(): pass
run(p)
class Args:
    def __enter__(self, *a): return a
    def __exit__(self, *a): log.append([type(x).__name__ for x in a])
def q():
    with Args() as x: return x
run(q)
def r():
    with Args(): raise StopIteration("s")
run(r)
class Truthy:
    def __enter__(self): return self
    def __exit__(self, *a): return "yes"
def s():
    with Truthy(): raise ValueError("v")
    return "swallowed"
run(s)
def t():
    with CM(1) as x:
        x = "rebound"
        with CM(2) as x: pass
    return x
run(t)
def u():
    with CM(1, suppress=True): return 1 / 0
    return "after"
run(u)
def v():
    try:
        with CM(1): raise ValueError("a")
    except ValueError as e: return e.__context__, e.args
run(v)

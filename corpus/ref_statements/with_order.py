#: about: with: look-up, order of enter and exit, suppression, several items, targets
#: kind: language
#: stdout:
#| w1 ('a', 'b')
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'b', None, 'None') ('exit', 'a', None, 'None')
#| w2 ('!', "KeyError('enter b')", 'None', 'None')
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'a', 'KeyError', "KeyError('enter b')")
#| w3 after
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'a', 'KeyError', "KeyError('enter b')")
#| w4 after
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'b', None, 'None') ('exit', 'a', 'OSError', "OSError('exit b')")
#| w5 ('!', "OSError('exit a')", "ZeroDivisionError('division by zero')", 'None')
#|     ('init', 'a') ('enter', 'a') ('exit', 'a', 'ZeroDivisionError', "ZeroDivisionError('division by zero')")
#| w6 after
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'b', 'ZeroDivisionError', "ZeroDivisionError('division by zero')") ('exit', 'a', 'OSError', "OSError('exit b')")
#| w7 ab
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'b', None, 'None') ('exit', 'a', None, 'None')
#| w8 pair of managers
#|     ('init', 'a') ('enter', 'a') ('init', 'b') ('enter', 'b') ('exit', 'b', None, 'None') ('exit', 'a', None, 'None')
#| w9 one
#|     ('init', 'a') ('enter', 'a') ('exit', 'a', None, 'None')
#| w10 (1, 2, [3])
#|     ('init', 't') ('enter', 't') ('exit', 't', None, 'None')
#| w11 {'k': 5, 5: 'j'}
#|     ('init', 'i') ('enter', 'i') ('init', 'j') ('enter', 'j') ('exit', 'j', None, 'None') ('exit', 'i', None, 'None')
#| w12 ('!', "TypeError('cannot unpack non-iterable int object')", 'None', 'None')
#|     ('init', 'bad') ('enter', 'bad') ('exit', 'bad', 'TypeError', "TypeError('cannot unpack non-iterable int object')")
#| w13 swallowed
#|     ('init', 'bad') ('enter', 'bad') ('exit', 'bad', 'TypeError', "TypeError('cannot unpack non-iterable int object')")
#| w14 1
#|     ('init', '0') ('enter', '0') ('exit', '0', None, 'None') ('init', '1') ('enter', '1') ('exit', '1', None, 'None')
#| w15 even exit
#|     ('init', 'x') ('enter', 'x') ('exit', 'x', 'SystemExit', 'SystemExit(1)')
#| w16 ('!', "ValueError('v')", 'None', 'None')
#|     ('init', 'x') ('enter', 'x') ('exit', 'x', 'ValueError', "ValueError('v')")
#| w17 ('!', 'NameError("name \'undefined_manager\' is not defined")', 'None', 'None')
#|    
#| w18 ('!', 'NameError("name \'undefined_manager\' is not defined")', 'None', 'None')
#|     ('init', 'a') ('enter', 'a') ('exit', 'a', 'NameError', 'NameError("name \'undefined_manager\' is not defined")')
#| w19 closed
#|     ('init', 'gen') ('enter', 'gen') ('exit', 'gen', 'GeneratorExit', 'GeneratorExit()')
#| w20 KeyError('k')
#|     ('init', 'outer') ('enter', 'outer') ('init', 'inner') ('enter', 'inner') ('exit', 'inner', 'KeyError', "KeyError('k')") ('exit', 'outer', None, 'None')
#| w21 a2
#|     ('init', 'a') ('enter', 'a') ('init', 'a2') ('enter', 'a2') ('exit', 'a2', None, 'None') ('exit', 'a', None, 'None')
#| w22 body
#|     ('init', 'a') ('enter', 'a') finally ('exit', 'a', None, 'None')
#| w23 both
#|     ('init', 'a') ('enter', 'a') ('exit', 'a', 'KeyError', "KeyError('first')") ('init', 'b') ('enter', 'b') ('exit', 'b', 'ValueError', "ValueError('second')")
#| w24 unbound
#|     ('init', 'a') ('enter', 'a') ('exit', 'a', None, 'None')
#| w25 done
#|     ('init', 'a') ('enter', 'a') ('exit', 'a', None, 'None') ('init', 'b') ('enter', 'b') ('exit', 'b', 'KeyError', "KeyError('active')")

log = []
class CM:
    def __init__(self, n, ret=None, swallow=False, fail=""): self.n, self.ret, self.swallow, self.fail = n, ret, swallow, fail; log.append(("init", n))
    def __enter__(self):
        log.append(("enter", self.n))
        if "enter" in self.fail: raise KeyError("enter " + self.n)
        return self.ret or self.n
    def __exit__(self, t, v, tb):
        log.append(("exit", self.n, t and t.__name__, repr(v)))
        if "exit" in self.fail: raise OSError("exit " + self.n)
        return self.swallow
def attempt(label, f):
    try: r = f()
    except BaseException as e: r = ("!", repr(e), repr(e.__context__), repr(e.__cause__))
    print(label, r); print("   ", *log); log.clear()
def w1():
    with CM("a") as a, CM("b") as b: return a, b
def w2():
    with CM("a"), CM("b", fail="enter"): return 1
def w3():
    with CM("a", swallow=True), CM("b", fail="enter"): return 1
    return "after"
def w4():
    with CM("a", swallow=True) as x, CM("b", fail="exit"): return 1
    return "after"
def w5():
    with CM("a", fail="exit"): 1 / 0
def w6():
    with CM("a", swallow=True), CM("b", fail="exit"): 1 / 0
    return "after"
def w7():
    with (CM("a") as a, CM("b") as b,): return a + b
def w8():
    with (CM("a"), CM("b")) : return "pair of managers"
def w9():
    with (CM("a")): return "one"
def w10():
    with CM("t", (1, (2, 3))) as (a, [b, *c]): return a, b, c
def w11():
    d = {}
    with CM("i", 5) as d["k"], CM("j") as d[d["k"]]: return d
def w12():
    with CM("bad", 5) as (a, b): return a
def w13():
    with CM("bad", 5, swallow=True) as (a, b): return a
    return "swallowed"
def w14():
    for i in range(3):
        with CM(str(i)):
            if i == 0: continue
            if i == 1: break
    return i
def w15():
    with CM("x", swallow=1): raise SystemExit(1)
    return "even exit"
def w16():
    with CM("x", swallow=[]): raise ValueError("v")
def w17():
    with undefined_manager: pass
def w18():
    with CM("a") as a, undefined_manager: pass
def w19():
    def g():
        with CM("gen"): yield 1; yield 2
    it = g(); next(it); it.close(); return "closed"
def w20():
    with CM("outer"):
        try:
            with CM("inner"): raise KeyError("k")
        except KeyError as e: return repr(e)
def w21():
    with CM("a") as x, CM(x + "2") as y: return y
def w22():
    with CM("a"):
        try: return "body"
        finally: log.append("finally")
def w23():
    with CM("a", swallow=True):
        raise KeyError("first")
    with CM("b", swallow=True):
        raise ValueError("second")
    return "both"
def w24():
    x = "before"
    with CM("a") as x: del x
    try: return x
    except UnboundLocalError: return "unbound"
def w25():
    try: raise KeyError("active")
    except KeyError:
        with CM("a"): pass
        with CM("b", swallow=True): raise
        return "done"
for i in range(1, 26): attempt(f"w{i}", globals()[f"w{i}"])

#: about: finally, with and loops inside generators that are left early
#: kind: language
#: stdout:
#| [0, 2] [('f', 0), ('f', 1), ('f', 2), 'else']
#| 1 1 after end ['f', 'f']
#| 1 2 end ['enter', ('exit', 'KeyError', ('k',))]
#| KeyError('k') ['enter', ('exit', 'KeyError', ('k',))]
#| ['enter']
#| generator ignored GeneratorExit ['enter', ('exit', 'GeneratorExit', ())]
#| 1 in finally
#| try ['rest']
#| override
#| override
#| 1
#| 2
#| 3
#| end KeyError('n')
#| ["ValueError('v')", 'True', True, 'UnboundLocalError']
#| OSError('active in caller')
#| 5 []
#| [5] None
#| [1.0, '.', 'inf', '.', 0.5, '.']

log = []
def g():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally: log.append(("f", i))
    else: log.append("else")
print(list(g()), log); log.clear()
def h():
    while True:
        try: yield 1
        except KeyError: break
        except ValueError: continue
        finally: log.append("f")
    yield "after"
i = h(); print(next(i), i.throw(ValueError), i.throw(KeyError), next(i, "end"), log); log.clear()
class CM:
    def __init__(self, swallow=False): self.swallow = swallow
    def __enter__(self): log.append("enter"); return self
    def __exit__(self, t, v, tb): log.append(("exit", t and t.__name__, v and v.args)); return self.swallow
def w(s):
    with CM(s) as c: yield 1
    yield 2
i = w(True); print(next(i), i.throw(KeyError("k")), next(i, "end"), log); log.clear()
i = w(False); next(i)
try: i.throw(KeyError("k"))
except KeyError as e: print(repr(e), log)
log.clear(); i = w(True); next(i); print(log)
try: i.close(); print("closed", log)
except RuntimeError as e: print(e, log)
log.clear()
def ret():
    try: yield 1; return "try"
    finally: yield "in finally"; log.append("rest")
i = ret(); print(next(i), next(i))
try: next(i)
except StopIteration as e: print(e.value, log)
def override():
    try: yield 1
    finally: return "override"
i = override(); next(i)
try: i.throw(OSError)
except StopIteration as e: print(e.value)
i = override(); next(i); print(i.close())
def nested():
    try:
        try: yield 1
        finally: yield 2
    finally: yield 3
i = nested(); print(next(i))
try: print(i.throw(KeyError("n"))); print(next(i)); print(next(i))
except KeyError as e: print("end", repr(e))
def ex():
    try: raise ValueError("v")
    except ValueError as e:
        yield repr(e)
        yield repr(e.__traceback__ is not None)
        try: e; raise
        except ValueError as again: yield again is e
    try: e
    except NameError as n: yield type(n).__name__
print(list(ex()))
def outer_exc():
    yield 1
    raise
i = outer_exc(); next(i)
try:
    try: raise OSError("active in caller")
    except OSError: next(i)
except BaseException as e: print(repr(e))
def infinite():
    n = 0
    try:
        while True: n += 1; yield n
    finally: log.append(n)
log.clear(); i = infinite()
for x in i:
    if x == 4: break
print(next(i), log); i.close(); print(log, next(i, None))
def gen_in_try(items):
    for x in items:
        try: y = 1 / x
        except ZeroDivisionError: yield "inf"
        else: yield y
        finally: yield "."
print(list(gen_in_try([1, 0, 2])))

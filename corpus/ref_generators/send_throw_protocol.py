#: about: two-way generators through several layers
#: kind: language
#: stdout:
#| inner got 1
#| inner caught 'k'
#| inner finally
#| outer caught v
#| outer finally
#| ready ready handled ready outer handled []
#| inner finally
#| outer finally
#| send 7
#| throw ['KeyError']
#| next next 7 thrown
#| close
#| AttributeError 'OnlyNext' object has no attribute 'send'
#| StopIteration 
#| KeyError 't'
#| OSError in close
#| the value
#| [3, 3]
#| [1, 2, 1, 3, 1, 2, 1]
#| ValueError('orig') ValueError('orig')
#| swallowed
#| 1 KeyError('a')
#| c d
#| a None b None e
#| end f

def log(*a): print(*a)
def inner():
    try:
        while True:
            try:
                got = yield "ready"
                log("inner got", got)
            except KeyError as e:
                log("inner caught", e)
                yield "handled"
    finally: log("inner finally")
def outer():
    try: yield from inner()
    except ValueError as e:
        log("outer caught", e)
        yield "outer handled"
    finally: log("outer finally")
g = outer()
print(next(g), g.send(1), g.throw(KeyError("k")), next(g), g.throw(ValueError("v")), list(g))
g = outer(); next(g); g.close()
class Sub:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v):
        log("send", v)
        return v
    def throw(self, *a):
        log("throw", [type(x).__name__ for x in a])
        return "thrown"
    def close(self): log("close")
def deleg(): yield from Sub()
g = deleg()
print(next(g), g.send(None), g.send(7), g.throw(KeyError("q")))
g.close()
class OnlyNext:
    def __iter__(self): return self
    def __next__(self): return "n"
def deleg2(): yield from OnlyNext()
g = deleg2(); next(g)
for f in (lambda: g.send(3), lambda: next(g)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
g = deleg2(); next(g)
try: g.throw(KeyError("t"))
except KeyError as e: print("KeyError", e)
class CloseRaises(Sub):
    def close(self): raise OSError("in close")
def deleg3(): yield from CloseRaises()
g = deleg3(); next(g)
try: g.close()
except OSError as e: print("OSError", e)
class StopVal:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("the value")
def deleg4(): return (yield from StopVal())
try: next(deleg4())
except StopIteration as e: print(e.value)
def accumulate():
    total = 0
    while (x := (yield total)) is not None: total += x
    return total
def manager(results):
    while True: results.append((yield from accumulate()))
res = []
m = manager(res); next(m)
for v in (1, 2, None, 3, None): m.send(v)
print(res)
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def ctx():
    try: yield 1
    except ValueError as e: raise KeyError("from gen") from e
g = ctx(); next(g)
try: g.throw(ValueError("orig"))
except KeyError as e: print(repr(e.__cause__), repr(e.__context__))
def ret_in_finally():
    try: yield 1
    finally: return "swallowed"
g = ret_in_finally(); next(g)
try: g.throw(ValueError)
except StopIteration as e: print(e.value)
def exc_state():
    try: raise KeyError("a")
    except KeyError:
        yield 1
        try: raise ValueError("b")
        except ValueError as e: yield repr(e.__context__)
g = exc_state()
try: raise OSError("outer")
except OSError: print(next(g), next(g))
def args():
    x = yield
    y = yield x
    print((yield), (yield y))
    return (yield (yield))
g = args(); next(g)
print(g.send("a"), g.send("b"), g.send("c"), g.send("d"), g.send("e"))
try: print(g.send("f")); g.send("g")
except StopIteration as e: print("end", e.value)

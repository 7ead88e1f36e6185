#: about: yield from: delegation of next, send, throw and close to every kind of iterator
#: kind: language
#: stdout:
#| Log
#| iter
#| next
#| -> 2
#| next
#| -> 1
#| g finally
#| ! AttributeError 'Log' object has no attribute 'send'
#| iter
#| next
#| -> 0
#| next
#| g finally
#| ! StopIteration value
#| iter
#| next
#| -> 2
#| g caught v
#| g finally
#| ! StopIteration error
#| iter
#| next
#| -> 2
#| g finally
#| ! KeyError 'k'
#| iter
#| next
#| -> 2
#| g exit
#| g finally
#| ! GeneratorExit ge
#| iter
#| next
#| -> 2
#| g exit
#| g finally
#| -> None
#| WithSend
#| iter
#| next
#| -> 2
#| next
#| -> 1
#| send 5
#| next
#| -> 0
#| iter
#| next
#| -> 0
#| next
#| g finally
#| ! StopIteration value
#| iter
#| next
#| -> 2
#| g caught v
#| g finally
#| ! StopIteration error
#| iter
#| next
#| -> 2
#| g finally
#| ! KeyError 'k'
#| iter
#| next
#| -> 2
#| g exit
#| g finally
#| ! GeneratorExit ge
#| iter
#| next
#| -> 2
#| g exit
#| g finally
#| -> None
#| WithThrow
#| iter
#| next
#| -> 2
#| next
#| -> 1
#| send 5
#| next
#| -> 0
#| iter
#| next
#| -> 0
#| next
#| g finally
#| ! StopIteration value
#| iter
#| next
#| -> 2
#| throw ["ValueError('v')"]
#| -> thrown
#| iter
#| next
#| -> 2
#| throw ["KeyError('k')"]
#| -> thrown
#| iter
#| next
#| -> 2
#| g exit
#| g finally
#| ! GeneratorExit ge
#| iter
#| next
#| -> 2
#| g exit
#| g finally
#| -> None
#| WithClose
#| iter
#| next
#| -> 2
#| next
#| -> 1
#| send 5
#| next
#| -> 0
#| iter
#| next
#| -> 0
#| next
#| g finally
#| ! StopIteration value
#| iter
#| next
#| -> 2
#| throw ["ValueError('v')"]
#| -> thrown
#| iter
#| next
#| -> 2
#| throw ["KeyError('k')"]
#| -> thrown
#| iter
#| next
#| -> 2
#| close
#| g exit
#| g finally
#| ! GeneratorExit ge
#| iter
#| next
#| -> 2
#| close
#| g exit
#| g finally
#| -> None
#| g finally
#| [1, 2]
#| g finally
#| ['a', 'b']
#| g finally
#| [0, 1]
#| g finally
#| [3]
#| g finally
#| ['z']
#| g finally
#| [5]
#| g finally
#| ! TypeError 'int' object is not iterable
#| g finally
#| ! TypeError 'NoneType' object is not iterable
#| g finally
#| ! TypeError 'type' object is not iterable
#| -> 1
#| g finally
#| ! AttributeError 'list_iterator' object has no attribute 'send'
#| -> 1
#| g caught list has no throw
#| g finally
#| ! StopIteration error
#| -> 1
#| g exit
#| g finally
#| -> None
#| g finally
#| ! TypeError iter() returned non-iterator of type 'int'
#| g finally
#| ! LookupError no iter
#| iter
#| next
#| -> 1
#| g caught close failed
#| g finally
#| -> error
#| iter
#| next
#| -> 1
#| g finally
#| ! StopIteration from throw
#| iter
#| next
#| -> 1
#| g caught x
#| g finally
#| ! StopIteration error
#| iter
#| next
#| -> 1
#| getattr throw
#| g caught x
#| g finally
#| ! StopIteration error
#| iter
#| next
#| -> 1
#| ! LookupError property
#| iter
#| next
#| -> 1
#| g exit
#| g finally
#| -> None

class Log:
    def __init__(self, n, **have): self.n = n; self.have = have
    def __iter__(self): print("iter"); return self
    def __next__(self):
        print("next"); self.n -= 1
        if self.n < 0: raise StopIteration("value")
        return self.n
class WithSend(Log):
    def send(self, v): print("send", v); return next(self)
class WithThrow(WithSend):
    def throw(self, *a):
        print("throw", [repr(x) if isinstance(x, BaseException) else x for x in a]); return "thrown"
class WithClose(WithThrow):
    def close(self): print("close"); return "ignored"
def g(it):
    try: r = yield from it
    except ValueError as e: print("g caught", e); r = "error"
    except GeneratorExit: print("g exit"); raise
    finally: print("g finally")
    return r
keep = []  # so that no generator is finalized while the case runs
def attempt(f, *a):
    keep.append((f, a))
    try: print("->", f(*a))
    except BaseException as e: print("!", type(e).__name__, e)
for cls in Log, WithSend, WithThrow, WithClose:
    print(cls.__name__)
    i = g(cls(3)); attempt(next, i); attempt(i.send, None); attempt(i.send, 5)
    i = g(cls(1)); attempt(next, i); attempt(next, i)
    i = g(cls(3)); attempt(next, i); attempt(i.throw, ValueError("v"))
    i = g(cls(3)); attempt(next, i); attempt(i.throw, KeyError("k"))
    i = g(cls(3)); attempt(next, i); attempt(i.throw, GeneratorExit("ge"))
    i = g(cls(3)); attempt(next, i); attempt(i.close)
for it in [1, 2], "ab", range(2), {3: 4}, (x for x in "z"), {5}:
    print(list(g(it)))
for bad in 5, None, object:
    attempt(next, g(bad))
i = g([1, 2]); attempt(next, i); attempt(i.send, "x")
i = g([1, 2]); attempt(next, i); attempt(i.throw, ValueError("list has no throw"))
i = g([1, 2]); attempt(next, i); attempt(i.close)
class BadIter:
    def __iter__(self): return 5
attempt(next, g(BadIter()))
class Raises:
    def __iter__(self): raise LookupError("no iter")
attempt(next, g(Raises()))
class CloseRaises(Log):
    def close(self): raise ValueError("close failed")
i = g(CloseRaises(2)); attempt(next, i); attempt(i.close)
class ThrowStops(Log):
    def throw(self, e): raise StopIteration("from throw")
i = g(ThrowStops(2)); attempt(next, i); attempt(i.throw, KeyError("x"))
class ThrowReraises(Log):
    def throw(self, e): raise e
i = g(ThrowReraises(2)); attempt(next, i); attempt(i.throw, ValueError("x"))
class GetattrThrow(Log):
    def __getattr__(self, name): print("getattr", name); raise AttributeError(name)
i = g(GetattrThrow(2)); attempt(next, i); attempt(i.throw, ValueError("x"))
class GetattrFails(Log):
    @property
    def throw(self): raise LookupError("property")
    close = throw
i = g(GetattrFails(2)); attempt(next, i); attempt(i.throw, ValueError("x"))
i = g(GetattrFails(2)); attempt(next, i); attempt(i.close)

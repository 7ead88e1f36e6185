#: about: throw passes on what it was given, as it was given
#: kind: language
#: stdout:
#| throw (<class 'ValueError'>,)
#| 'value'
#| throw (ValueError('x'),)
#| 'value'
#| throw (<class 'KeyError'>,)
#| ('result', 'done')
#| throw (5,)
#| ('result', None)
#| throw ('text',)
#| ('outer caught', 'LookupError', ('l',))
#| throw (None,)
#| ('outer caught', 'KeyError', ('k',))
#| throw (<class 'KeyError'>,)
#| throw (IndexError('i'),)
#| value next value
#| ('outer caught', 'ValueError', ('v',)) end
#| ('outer caught', 'KeyError', ()) end
#| ('result', 7) end
#| ('result', None) end
#| TypeError exceptions must be classes or instances deriving from BaseException, not int next
#| GeneratorExit  end
#| OSError: property
#| next

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Delegate:
    def __init__(self, result): self.result = result
    def __iter__(self): return self
    def __next__(self): return "next"
    def throw(self, *args):
        print("throw", args)
        if isinstance(self.result, BaseException): raise self.result
        return self.result
def outer(d):
    try: got = yield from d
    except Exception as e:
        yield ("outer caught", type(e).__name__, e.args)
        return
    yield ("result", got)
def start(result):
    g = outer(Delegate(result))
    next(g)
    return g
attempt(lambda: start("value").throw(ValueError))
attempt(lambda: start("value").throw(ValueError("x")))
attempt(lambda: start(StopIteration("done")).throw(KeyError))
attempt(lambda: start(StopIteration()).throw(5))
attempt(lambda: start(LookupError("l")).throw("text"))
attempt(lambda: start(KeyError("k")).throw(None))
g = start("value")
print(g.throw(KeyError), next(g), g.throw(IndexError("i")))
class NoThrow:
    def __iter__(self): return self
    def __next__(self): return "next"
for exc in ValueError("v"), KeyError, StopIteration(7), StopIteration, 5, GeneratorExit:
    g = outer(NoThrow())
    next(g)
    try: print(g.throw(exc), next(g, "end"))
    except BaseException as e: print(type(e).__name__, e, next(g, "end"))
class BadThrow(NoThrow):
    @property
    def throw(self): raise OSError("property")
g = outer(BadThrow())
next(g)
attempt(lambda: g.throw(ValueError))
print(next(g))

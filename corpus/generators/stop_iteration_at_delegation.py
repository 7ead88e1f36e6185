#: about: a StopIteration that comes out where a generator delegates is the delegate's result
#: kind: language
#: stdout:
#| ('got', 'by next')
#| ('got', 'by send')
#| ('got', 'by throw')
#| ('got', 'by close')
#| RuntimeError: generator ignored GeneratorExit
#| None
#| StopIteration 9

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Ends:
    def __init__(self, how): self.how = how
    def __iter__(self): return self
    def __next__(self):
        if self.how == "next": raise StopIteration("by next")
        return 1
    def send(self, value): raise StopIteration("by send", value)
    def throw(self, *args): raise StopIteration("by throw")
    def close(self):
        if self.how == "close": raise StopIteration("by close")
def outer(how):
    got = yield from Ends(how)
    yield ("got", got)
print(next(outer("next")))
g = outer("")
next(g)
print(g.send(5))
g = outer("")
next(g)
print(g.throw(ValueError))
g = outer("close")
next(g)
attempt(lambda: g.throw(GeneratorExit))
g = outer("close")
next(g)
attempt(lambda: g.close())
g = outer("")
next(g)
attempt(lambda: g.close())
class Sub(StopIteration): pass
class SubEnds:
    def __iter__(self): return self
    def __next__(self): raise Sub(9)
def sub(): return (yield from SubEnds())
try: next(sub())
except StopIteration as e: print(type(e).__name__, e.value)

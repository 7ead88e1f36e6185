#: about: the value of StopIteration and how it is set
#: kind: language
#: stdout:
#| None () StopIteration() ''
#| 1 (1,) StopIteration(1) '1'
#| 1 (1, 2) StopIteration(1, 2) '(1, 2)'
#| None (None,) StopIteration(None) 'None'
#| (1, 2) ((1, 2),) StopIteration((1, 2)) '(1, 2)'
#| set ((1, 2),)
#| None
#| 9 (9, 8)
#| None (5,)
#| (4,) False
#| sent ('sent',)
#| (1, 2) ((1, 2),)
#| StopIteration(3) (StopIteration(3),)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for args in ((), (1,), (1, 2), (None,), ((1, 2),)):
    s = StopIteration(*args)
    print(s.value, s.args, repr(s), repr(str(s)))
s.value = "set"
print(s.value, s.args)
del s.value
print(s.value)
s.__init__(9, 8)
print(s.value, s.args)
class Sub(StopIteration):
    def __init__(self, v): self.v = v
print(Sub(5).value, Sub(5).args)
a = StopAsyncIteration(4)
print(a.args, hasattr(a, "value"))
def g(): return (yield 1)
it = g(); next(it)
try: it.send("sent")
except StopIteration as e: print(e.value, e.args)
def h():
    return (1, 2)
    yield
try: next(h())
except StopIteration as e: print(e.value, e.args)
def k():
    return StopIteration(3)
    yield
try: next(k())
except StopIteration as e: print(repr(e.value), e.args)

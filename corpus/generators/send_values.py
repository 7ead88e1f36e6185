#: about: send to fresh, suspended, delegating and finished generators
#: kind: language
#: stdout:
#| TypeError: can't send non-None value to a just-started generator
#| TypeError: can't send non-None value to a just-started generator
#| TypeError: can't send non-None value to a just-started generator
#| TypeError: can't send non-None value to a just-started generator
#| None 1 (2, 3) None []
#| next next next
#| AttributeError: 'NoSend' object has no attribute 'send'
#| StopIteration: 
#| next ('sent', 1) next ('result', 'stopped') end
#| None 5 None x
#| AttributeError: 'list_iterator' object has no attribute 'send'
#| StopIteration: 
#| StopIteration: 
#| TypeError: can't send non-None value to a just-started generator

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def echo():
    got = None
    while True: got = yield got
g = echo()
for value in 0, "", [], False:
    attempt(lambda: g.send(value))
print(g.send(None), g.send(1), g.send((2, 3)), next(g), g.send([]))
def outer(d):
    result = yield from d
    yield ("result", result)
class NoSend:
    def __iter__(self): return self
    def __next__(self): return "next"
class Send(NoSend):
    def send(self, value):
        if value == "stop": raise StopIteration("stopped")
        return ("sent", value)
g = outer(NoSend())
print(next(g), g.send(None), next(g))
attempt(lambda: g.send(1))
attempt(lambda: next(g))
g = outer(Send())
print(g.send(None), g.send(1), g.send(None), g.send("stop"), next(g, "end"))
g = outer(echo())
print(next(g), g.send(5), g.send(None), g.send("x"))
g = outer([1, 2])
next(g)
attempt(lambda: g.send("to list"))
def finished():
    return
    yield
g = finished()
attempt(lambda: g.send(None))
attempt(lambda: g.send(5))
attempt(lambda: finished().send(5))

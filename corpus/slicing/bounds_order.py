#: about: the step is converted first, then start, then stop, each once
#: kind: language
#: stdout:
#| step start stop step start stop step start stop step start stop step start stop step start stop step start stop step start stop [1, 2] (1, 2) ab b'ab' bytearray(b'ab') range(0, 2) [97, 98] (0, 2, 1)
#| step start stop step start stop [3]
#| step start raised 'start'; step start raised 'start'; step start raised 'start'; step start raised 'start'; length step start raised 'start'
#| step start stop raised 'stop'; step start stop raised 'stop'; step start stop raised 'stop'; step start stop raised 'stop'; length step start stop raised 'stop'
#| step raised 'step'; step raised 'step'; step raised 'step'; step raised 'step'; length step raised 'step'
#| step slice step cannot be zero

class I:
    def __init__(self, name, i): self.name, self.i = name, i
    def __index__(self):
        print(self.name, end=" ")
        if isinstance(self.i, Exception): raise self.i
        return self.i
s = slice(I("start", 0), I("stop", 2), I("step", 1))
l = [1, 2, 3]
print(l[s], tuple(l)[s], "abc"[s], b"abc"[s], bytearray(b"abc")[s], range(3)[s], memoryview(b"abc")[s].tolist(), s.indices(3))
l[s] = "xy"
del l[s]
print(l)
for name in ("start", "stop", "step"):
    parts = {n: I(n, KeyError(n) if n == name else 1) for n in ("start", "stop", "step")}
    for x in ([1, 2], (1, 2), "ab", range(2)):
        try: x[parts["start"]:parts["stop"]:parts["step"]]
        except KeyError as error: print("raised", error, end="; ")
    try: slice(parts["start"], parts["stop"], parts["step"]).indices(I("length", 5))
    except KeyError as error: print("raised", error)
try: [1][I("start", 0):I("stop", 1):I("step", 0)]
except ValueError as error: print(error)

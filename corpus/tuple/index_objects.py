#: about: index objects in subscripts, bounds, repetition and index()
#: kind: language
#: stdout:
#| 20 40 (20, 30) (40, 30, 20, 10) (10, 20, 30, 40, 10, 20, 30, 40) (10, 20, 30, 40, 10, 20, 30, 40) 2 30 (20,) True [1, -1, 1, 3, -1, 2, 2, 1, 4]
#| IndexError: tuple index out of range ()  ValueError: tuple.index(x): x not in tuple; IndexError: tuple index out of range (10, 20, 30, 40)  0; IndexError: cannot fit 'I' into an index-sized integer ()  ValueError: tuple.index(x): x not in tuple; TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str); TypeError: __index__ returned non-int (type NoneType) TypeError: __index__ returned non-int (type NoneType) TypeError: __index__ returned non-int (type NoneType) TypeError: __index__ returned non-int (type NoneType); TypeError: __index__ returned non-int (type float) TypeError: __index__ returned non-int (type float) TypeError: __index__ returned non-int (type float) TypeError: __index__ returned non-int (type float); KeyError: 'index' KeyError: 'index' KeyError: 'index' KeyError: 'index'; IndexError: mine IndexError: mine IndexError: mine IndexError: mine; TypeError: mine TypeError: mine TypeError: mine TypeError: mine; StopIteration: stop StopIteration: stop StopIteration: stop StopIteration: stop; 
#| 30 2 (30, 40)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self):
        log.append(self.i if not isinstance(self.i, Exception) else "raises")
        if isinstance(self.i, Exception): raise self.i
        return self.i
class N(int):
    def __index__(self): return 99
log = []
t = (10, 20, 30, 40)
print(t[I(1)], t[I(-1)], t[I(1):I(3)], t[::I(-1)], t * I(2), I(2) * t, t.index(30, I(1), I(4)), t[N(2)], t[N(1):N(2)], t * N(1) is t, log)
for i in (I(4), I(-5), I(10**30), I("a"), I(None), I(1.0), I(KeyError("index")), I(IndexError("mine")), I(TypeError("mine")), I(StopIteration("stop"))): print(attempt(lambda: t[i]), attempt(lambda: t[i:]), attempt(lambda: t * i) if not isinstance(i.i, int) else "", attempt(lambda: t.index(10, i)), end="; ")
print()
class Tup:
    def __index__(self): return t.index(30)
print(t[Tup()], [0, 1, 2, 3][Tup()], t[Tup():])

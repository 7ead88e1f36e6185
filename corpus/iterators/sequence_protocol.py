#: about: iteration by __getitem__: 0, 1, 2 until IndexError or StopIteration
#: kind: language
#: stdout:
#| [0, 1, 4] end
#| [0, 1, 4] end
#| [0, 1, 4] end
#| [0, 1, 4] end
#| KeyError KeyError
#| ValueError ValueError
#| LookupError LookupError
#| GeneratorExit GeneratorExit
#| iterator True 0 1 True [9] end
#| True False 14 4 [9, 4, 1, 0] {0: 0, 1: 1} [(0, 0), (1, 1)] ('0', '1', '4') True
#| 0 [1, 4] [0, 1, 4] []
#| TypeError: cannot create 'iterator' instances
#| TypeError: 'iterator' object is not reversible

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Seq:
    def __init__(self, n, error=IndexError): self.n, self.error = n, error
    def __getitem__(self, i):
        if i == self.n: raise self.error
        return i * i
class SubIndex(IndexError): pass
for error in IndexError, StopIteration, SubIndex, IndexError("x"), KeyError, ValueError, LookupError, GeneratorExit:
    it = iter(Seq(3, error))
    try: print(list(it), end=" ")
    except BaseException as e: print(type(e).__name__, end=" ")
    try: print(next(it, "end"))
    except BaseException as e: print(type(e).__name__)
it = iter(Seq(4))
print(type(it).__name__, iter(it) is it, next(it), next(it), 4 in it, list(it), next(it, "end"))
print(9 in Seq(5), 10 in Seq(5), sum(Seq(4)), max(Seq(3)), sorted(Seq(4), reverse=True), dict(enumerate(Seq(2))), list(zip(Seq(2), Seq(3))), tuple(map(str, Seq(3))), {*Seq(3)} == {0, 1, 4})
a, *b = Seq(3)
print(a, b, [x for x in Seq(3)], list(Seq(0)))
attempt(lambda: type(it)(Seq(2)))
attempt(lambda: reversed(it))

#: about: __hash__ must give an int, which is reduced to the size of a hash
#: kind: language
#: stdout:
#| 0
#| 5
#| -2
#| -2
#| 1
#| 2305843009213693952
#| 9223372036854775807
#| 4
#| 8
#| -9223372036854775808
#| -8
#| 549755813888
#| -549755813888
#| TypeError: __hash__ method should return an integer
#| TypeError: __hash__ method should return an integer
#| TypeError: __hash__ method should return an integer
#| 7
#| TypeError: __hash__ method should return an integer
#| LookupError: hash
#| LookupError: hash
#| LookupError: hash
#| LookupError: hash
#| 4
#| False True -2 -1

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
class Whole(int):
    def __hash__(self): return 99
for v in (0, 5, -1, -2, True, 2**61, 2**63 - 1, 2**63, 2**64, -2**63, -2**64, 2**100, -2**100, 1.0, "a", None, Whole(7), b"x"):
    attempt(hash, H(v))
class Raises:
    def __hash__(self): raise LookupError("hash")
attempt(hash, Raises())
attempt(hash, (1, Raises()))
attempt(lambda: {Raises()})
attempt(frozenset, [Raises()])
class Static:
    @staticmethod
    def __hash__(): return 4
print(hash(Static()))
class Inst: pass
i = Inst()
i.__hash__ = lambda: 1
print(hash(i) == 1, hash(H(-1)) == -2, (-1).__hash__(), H(-1).__hash__())

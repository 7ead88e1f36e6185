#: about: tuples compare item by item, with identity first
#: kind: language
#: stdout:
#| True []
#| [True] ['2==3', '2<3']
#| True ['1==1']
#| False []
#| True ['1==1']
#| False ['2==2', '1==1']
#| __lt__ 0111101100111001000110010000100100000001011110110011100100000000
#| __le__ 1111111101111011001110010001100100001001111111110111101100000001
#| __gt__ 0000000010000100110001101110011011110110000000001000010011111110
#| __ge__ 1000010011000110111001101111011011111110100001001100011011111111
#| __eq__ 1000010001000010001000000001000000001000100001000100001000000001
#| __ne__ 0111101110111101110111111110111111110111011110111011110111111110
#| True True False True True

log = []
class X:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        log.append(f"{self.n}=={other.n}")
        return self.n == other.n
    def __lt__(self, other):
        log.append(f"{self.n}<{other.n}")
        return [self.n < other.n]
def run(f):
    log.clear()
    print(f(), log)
x, y = X(1), X(2)
run(lambda: (x, y) == (x, y))
run(lambda: (x, y) < (x, X(3)))
run(lambda: (X(1), 0) == (X(1), 0))
run(lambda: (x,) == (x, y))
run(lambda: (X(1),) < (X(1), y))
run(lambda: (y, x) != (X(2), X(1)))
ts = [(), (0,), (0, 0), (1,), (1, -1), ("a",)[:0], (0.0,), (True, 2)]
for op in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"): print(op, "".join(str(int(getattr(a, op)(b))) for a in ts for b in ts))
nan = float("nan")
print((nan,) == (nan,), (nan,) <= (nan,), (nan,) < (nan,), (1, nan) == (1, nan), (float("nan"),) != (float("nan"),))

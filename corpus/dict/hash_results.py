#: about: __hash__ results that are big, negative or of a subclass of int
#: kind: language
#: stdout:
#| {H(1267650600228229401496703205376): 0, H(-1): 1, H(-2): 2, H(0): 3, H(True): 4, H(2305843009213693951): 5, H(9223372036854775808): 6, H(-9223372036854775808): 7, H(5): 8}
#| [549755813888, -2, -2, 0, 1, 2305843009213693951, 4, -9223372036854775808, 5]
#| [0, 1, 2, 3, 4, 5, 6, 7, 8] 4 9
#| 9 True False
#| TypeError: cannot use 'Bad' as a dict key (__hash__ method should return an integer)
#| TypeError: cannot use 'Bad' as a dict key (__hash__ method should return an integer)

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, other): return isinstance(other, H) and self.h == other.h
    def __repr__(self): return f"H({self.h})"
class I(int):
    def __hash__(self): return 99
big = [H(2**100), H(-1), H(-2), H(0), H(True), H(2**61 - 1), H(2**63), H(-2**63), H(I(5))]
d = {h: n for n, h in enumerate(big)}
print(d)
print([hash(h) for h in big])
print([d[h] for h in big], d.get(H(1)), len(d))
s = set(big)
print(len(s), H(2**100) in s, H(3) in s)
class Bad:
    def __hash__(self): return 1.5
show(lambda: {Bad(): 1}, lambda: {1: 1}[Bad()])

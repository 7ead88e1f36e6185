#: about: what is no int is compared with each item, an int subclass too
#: kind: language
#: stdout:
#| True False True False False True False False False True False
#| eq 0 eq 2 eq 0 True False
#| ValueError: broken
#| False
#| 1 0 0 1 1 0 0 1 0
#| ValueError: broken
#| eq 0 eq 2 eq 4 eq 6 eq 8 1 2 2 3 3
#| ValueError: broken
#| ValueError: sequence.index(x): x not in sequence

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Whole(int): pass
class Odd(int):
    def __eq__(self, other):
        print("eq", other, end=" ")
        return other == 2
    __hash__ = int.__hash__
class Equal:
    def __eq__(self, other): return other == 4
class Nothing:
    def __eq__(self, other): return False
class Broken:
    def __eq__(self, other): raise ValueError("broken")

r = range(0, 10, 2)
print(4.0 in r, 4.5 in r, 4 + 0j in r, "4" in r, None in r, Whole(4) in r, Whole(5) in r, float("nan") in r, [] in r, Equal() in r, Nothing() in r)
print(Odd(7) in r, Odd(4) in range(1))
attempt(lambda: Broken() in r)
attempt(lambda: Broken() in range(0))
print(r.count(4.0), r.count(4.5), r.count("a"), r.count(Equal()), r.count(Whole(4)), r.count(Whole(5)), r.count(True), range(3).count(True), r.count(10**30))
attempt(lambda: r.count(Broken()))
print(r.count(Odd(7)), r.index(Equal()), r.index(4.0), r.index(Whole(6)), r.index(6 + 0j))
attempt(lambda: r.index(Broken()))
attempt(lambda: r.index(Nothing()))

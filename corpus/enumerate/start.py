#: about: the start: ints of any size and what has __index__
#: kind: language
#: stdout:
#| [(0, 'a'), (1, 'b'), (2, 'c')] True
#| [(-3, 'a'), (-2, 'b'), (-1, 'c')] True
#| [(1, 'a'), (2, 'b'), (3, 'c')] True
#| [(2147483648, 'a'), (2147483649, 'b'), (2147483650, 'c')] True
#| [(9223372036854775806, 'a'), (9223372036854775807, 'b'), (9223372036854775808, 'c')] True
#| [(9223372036854775807, 'a'), (9223372036854775808, 'b'), (9223372036854775809, 'c')] True
#| [(9223372036854775808, 'a'), (9223372036854775809, 'b'), (9223372036854775810, 'c')] True
#| [(18446744073709551616, 'a'), (18446744073709551617, 'b'), (18446744073709551618, 'c')] True
#| [(-9223372036854775808, 'a'), (-9223372036854775807, 'b'), (-9223372036854775806, 'c')] True
#| [(-9223372036854775809, 'a'), (-9223372036854775808, 'b'), (-9223372036854775807, 'c')] True
#| [(-18446744073709551616, 'a'), (-18446744073709551615, 'b'), (-18446744073709551614, 'c')] True
#| [(1000000000000000000000000000000, 'a'), (1000000000000000000000000000001, 'b'), (1000000000000000000000000000002, 'c')] True
#| [(4, 'a'), (5, 'b'), (6, 'c')] True
#| [(6, 'a'), (7, 'b'), (8, 'c')] True
#| [(9223372036854775807, 'a'), (9223372036854775808, 'b'), (9223372036854775809, 'c')] True
#| [(-1, 'a'), (0, 'b'), (1, 'c')] True
#| 'NoneType' object cannot be interpreted as an integer
#| 'float' object cannot be interpreted as an integer
#| 'str' object cannot be interpreted as an integer
#| 'list' object cannot be interpreted as an integer
#| 'complex' object cannot be interpreted as an integer
#| index: __index__ returned non-int (type float)
#| index: __index__ returned non-int (type str)
#| 'object' object cannot be interpreted as an integer
#| ValueError: broken
#| ValueError: broken

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
class Whole(int):
    def __add__(self, other): raise KeyError("not asked")
for start in 0, -3, True, 2**31, 2**63 - 2, 2**63 - 1, 2**63, 2**64, -2**63, -2**63 - 1, -2**64, 10**30, Whole(4), Index(6), Index(2**63 - 1), Index(Whole(3)) if False else Index(-1):
    pairs = list(enumerate("abc", start))
    print(pairs, [type(n).__name__ for n, _ in pairs] == ["int"] * 3)
for bad in None, 1.0, "1", [], 1j, Index(1.5), Index("a"), object():
    try: enumerate("a", bad)
    except TypeError as error: print(error if not isinstance(bad, Index) else "index: " + str(error))
class Broken:
    def __index__(self): raise ValueError("broken")
attempt(lambda: enumerate("a", Broken()))
attempt(lambda: enumerate(5, Broken()))

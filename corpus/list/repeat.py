#: about: list * n and n * list
#: kind: language
#: stdout:
#| [] [] [1, 'a'] [1, 'a'] [1, 'a', 1, 'a'] [1, 'a', 1, 'a'] [1, 'a', 1, 'a', 1, 'a'] [1, 'a', 1, 'a', 1, 'a'] [] [] [] [] [1, 'a'] [1, 'a'] [] [] [1, 'a', 1, 'a'] [1, 'a', 1, 'a'] [1, 'a', 1, 'a'] [1, 'a', 1, 'a'] [] [] 
#| [] [] [] False [] [] [1, 'a', 1, 'a'] [] [0, 0, 0]
#| TypeError: can't multiply sequence by non-int of type 'float' TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: can't multiply sequence by non-int of type 'str' TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'NoneType' TypeError: can't multiply sequence by non-int of type 'NoneType'
#| TypeError: can't multiply sequence by non-int of type 'list' TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'tuple' TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'complex' TypeError: can't multiply sequence by non-int of type 'complex'
#| TypeError: can't multiply sequence by non-int of type 'bytes' TypeError: can't multiply sequence by non-int of type 'list'
#| TypeError: can't multiply sequence by non-int of type 'dict' TypeError: can't multiply sequence by non-int of type 'dict'
#| TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str)
#| TypeError: __index__ returned non-int (type float) TypeError: __index__ returned non-int (type float)
#| TypeError: can't multiply sequence by non-int of type 'ellipsis' TypeError: can't multiply sequence by non-int of type 'ellipsis'
#| TypeError: expected 1 argument, got 0 TypeError: 'str' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer TypeError: expected 1 argument, got 2 TypeError: descriptor '__mul__' requires a 'list' object but received a 'tuple'
#| OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'I' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'I' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'I' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'I' into an index-sized integer
#| <class 'list'> <class 'list'> [1, 1] []

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
class N(int): pass
l = [1, "a"]
for n in (0, 1, 2, 3, -1, -2**63, True, False, N(2), I(2), I(-1)): print(l * n, n * l, end=" ")
print()
print([] * 5, [] * 2**62, 2**62 * [], (l * 1) is l, [[]] * 0, -2**62 * l, l.__mul__(2), l.__rmul__(0), list.__mul__([0], 3))
for n in (1.5, "2", None, [], (), 2j, b"", {}, I("a"), I(1.0), ...): print(attempt(lambda: l * n), attempt(lambda: n * l))
print(attempt(l.__mul__), attempt(l.__mul__, "a"), attempt(l.__rmul__, 1.0), attempt(l.__mul__, 1, 2), attempt(list.__mul__, (), 1))
for n in (2**63, -2**63 - 1, 10**30, -10**30): print(attempt(lambda: l * n), attempt(lambda: n * [], ), attempt(lambda: [] * I(n)))
class L(list): pass
print(type(L([1]) * 2), type(2 * L([1])), L([1]) * 2, L() * 3)

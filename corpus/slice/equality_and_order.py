#: about: slices compare as tuples of their parts
#: kind: language
#: stdout:
#| True False False False True True True False False NotImplemented NotImplemented
#| True True True True True False TypeError: '<' not supported between instances of 'NoneType' and 'int' TypeError: '<' not supported between instances of 'NoneType' and 'int' TypeError: '<' not supported between instances of 'slice' and 'int' TypeError: '<' not supported between instances of 'slice' and 'tuple' TypeError: '<' not supported between instances of 'str' and 'int'
#| True False True False [slice(1, 1, None), slice(1, 2, None), slice(3, 1, None)] slice(2, 1, None) True 0
#| False 2<3 [(1, 1), (2, 3), (1, 1), (2, 3)] KeyError: 'eq' KeyError: 'eq'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

a, b = slice(1, 2, 3), slice(1, 2, 3)
print(a == b, a != b, a is b, a == slice(1, 2), slice(None) == slice(None, None), slice(1) == slice(None, 1), slice(1.0, True) == slice(1, 1), a == (1, 2, 3), a == None, a.__eq__((1, 2, 3)), a.__lt__(5))
print(slice(1, 2) < slice(1, 3), attempt(lambda: slice(1) < slice(2)), slice(0, 5) < slice(1, 0), slice(2, 0, 0) > slice(1, 9, 9), slice(1, 2, 3) <= slice(1, 2, 3), attempt(lambda: slice(1, 2, 3) >= slice(1, 2, 4)), attempt(lambda: slice(None, 1) < slice(0, 1)), attempt(lambda: slice(1, 2) < slice(1, 2, 3)), attempt(lambda: slice(1) < 1), attempt(lambda: slice(1) < (None, 1, None)), attempt(lambda: slice("a", 1) < slice(1, 1)))
nan = float("nan")
print(slice(nan) == slice(nan), slice(nan) == slice(float("nan")), slice([1]) == slice([1]), slice([1]) == slice([2]), sorted([slice(3, 1), slice(1, 2), slice(1, 1)]), max(slice(1, 2), slice(2, 1)), a in [b], [slice(1)].index(slice(1)))
log = []
class X:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        log.append((self.n, other.n))
        return self.n == other.n
    def __lt__(self, other): return f"{self.n}<{other.n}"
class Bad:
    def __eq__(self, other): raise KeyError("eq")
print(slice(X(1), X(2)) == slice(X(1), X(3)), slice(X(1), X(2)) < slice(X(1), X(3)), log, attempt(lambda: slice(Bad()) == slice(1)), attempt(lambda: slice(Bad()) == slice(None)))

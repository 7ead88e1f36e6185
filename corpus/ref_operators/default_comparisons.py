#: about: what object gives for free
#: kind: language
#: stdout:
#| True False True False True False False True True False True True False False True 1
#| '<' not supported between instances of 'A' and 'A'
#| '<' not supported between instances of 'A' and 'B'
#| '<' not supported between instances of 'type' and 'type'
#| '<' not supported between instances of 'NoneType' and 'NoneType'
#| '<' not supported between instances of 'int' and 'str'
#| '<' not supported between instances of 'str' and 'int'
#| '<' not supported between instances of 'list' and 'dict'
#| '<' not supported between instances of 'tuple' and 'list'
#| '<' not supported between instances of 'int' and 'NoneType'
#| '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| '<' not supported between instances of 'object' and 'int'
#| '<' not supported between instances of 'set' and 'int'
#| '<' not supported between instances of 'dict' and 'dict'
#| '<' not supported between instances of 'complex' and 'complex'
#| '<' not supported between instances of 'int' and 'complex'
#| '<' not supported between instances of 'bytes' and 'str'
#| '<' not supported between instances of 'slice' and 'int'
#| '<' not supported between instances of 'ellipsis' and 'ellipsis'
#| '<' not supported between instances of 'range' and 'range'
#| '<' not supported between instances of 'type' and 'type'
#| '<=' not supported between instances of 'A' and 'A'
#| '<=' not supported between instances of 'A' and 'B'
#| '<=' not supported between instances of 'type' and 'type'
#| '<=' not supported between instances of 'NoneType' and 'NoneType'
#| '<=' not supported between instances of 'int' and 'str'
#| '<=' not supported between instances of 'str' and 'int'
#| '<=' not supported between instances of 'list' and 'dict'
#| '<=' not supported between instances of 'tuple' and 'list'
#| '<=' not supported between instances of 'int' and 'NoneType'
#| '<=' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| '<=' not supported between instances of 'object' and 'int'
#| '<=' not supported between instances of 'set' and 'int'
#| '<=' not supported between instances of 'dict' and 'dict'
#| '<=' not supported between instances of 'complex' and 'complex'
#| '<=' not supported between instances of 'int' and 'complex'
#| '<=' not supported between instances of 'bytes' and 'str'
#| '<=' not supported between instances of 'slice' and 'int'
#| '<=' not supported between instances of 'ellipsis' and 'ellipsis'
#| '<=' not supported between instances of 'range' and 'range'
#| '<=' not supported between instances of 'type' and 'type'
#| '>' not supported between instances of 'A' and 'A'
#| '>' not supported between instances of 'A' and 'B'
#| '>' not supported between instances of 'type' and 'type'
#| '>' not supported between instances of 'NoneType' and 'NoneType'
#| '>' not supported between instances of 'int' and 'str'
#| '>' not supported between instances of 'str' and 'int'
#| '>' not supported between instances of 'list' and 'dict'
#| '>' not supported between instances of 'tuple' and 'list'
#| '>' not supported between instances of 'int' and 'NoneType'
#| '>' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| '>' not supported between instances of 'object' and 'int'
#| '>' not supported between instances of 'set' and 'int'
#| '>' not supported between instances of 'dict' and 'dict'
#| '>' not supported between instances of 'complex' and 'complex'
#| '>' not supported between instances of 'int' and 'complex'
#| '>' not supported between instances of 'bytes' and 'str'
#| '>' not supported between instances of 'slice' and 'int'
#| '>' not supported between instances of 'ellipsis' and 'ellipsis'
#| '>' not supported between instances of 'range' and 'range'
#| '>' not supported between instances of 'type' and 'type'
#| '>=' not supported between instances of 'A' and 'A'
#| '>=' not supported between instances of 'A' and 'B'
#| '>=' not supported between instances of 'type' and 'type'
#| '>=' not supported between instances of 'NoneType' and 'NoneType'
#| '>=' not supported between instances of 'int' and 'str'
#| '>=' not supported between instances of 'str' and 'int'
#| '>=' not supported between instances of 'list' and 'dict'
#| '>=' not supported between instances of 'tuple' and 'list'
#| '>=' not supported between instances of 'int' and 'NoneType'
#| '>=' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
#| '>=' not supported between instances of 'object' and 'int'
#| '>=' not supported between instances of 'set' and 'int'
#| '>=' not supported between instances of 'dict' and 'dict'
#| '>=' not supported between instances of 'complex' and 'complex'
#| '>=' not supported between instances of 'int' and 'complex'
#| '>=' not supported between instances of 'bytes' and 'str'
#| '>=' not supported between instances of 'slice' and 'int'
#| '>=' not supported between instances of 'ellipsis' and 'ellipsis'
#| '>=' not supported between instances of 'range' and 'range'
#| '>=' not supported between instances of 'type' and 'type'
#| True NotImplemented NotImplemented NotImplemented True NotImplemented True
#| True False True True None
#| False False False True
#| True True
#| '<=' not supported between instances of 'Lt' and 'int'
#| True True 0 1 True 1
#| ValueError eq
#| ValueError eq
#| ValueError eq
#| ValueError eq
#| ValueError eq
#| ValueError eq
#| False
#| False True True True False False True True False nan 1 [2, nan, 1]

class A: pass
class B(A): pass
a, b, c = A(), A(), B()
print(a == a, a == b, a != b, a != a, a is a, a == 1, 1 == a, a != None, A == A, A == B, A != B, [a] == [a], [a] == [b], (a,) != (a,), a in [b, a], {a: 1}[a])
for op in ("<", "<=", ">", ">="):
    for x, y in ((a, a), (a, c), (A, B), (None, None), (1, "a"), ("a", 1), ([], {}), ((), []), (1, None), (len, len), (object(), 1), ({1}, 1), ({}, {}), (1j, 2j), (1, 2j), (b"a", "a"), (slice(1), 1), (..., ...), (range(1), range(2)), (type, type)):
        try:
            r = {"<": lambda: x < y, "<=": lambda: x <= y, ">": lambda: x > y, ">=": lambda: x >= y}[op]()
            print(r)
        except TypeError as e: print(e)
print(a.__eq__(a), a.__eq__(b), a.__ne__(b), a.__lt__(b), a.__hash__() == hash(a), A.__eq__(A, B), type.__eq__(A, A))
class E:
    def __eq__(self, o): return isinstance(o, E)
print(E() == E(), E() != E(), E() != 1, E.__ne__ is object.__ne__, E.__hash__)
class N:
    def __ne__(self, o): return False
print(N() == N(), N() != N(), N() != 1, hash(N()) != None)
class Lt:
    def __lt__(self, o): return True
print(Lt() < 1, 1 > Lt())
try: Lt() <= 1
except TypeError as e: print(e)
try: max(Lt(), 1)
except TypeError as e: print(e)
class Weird:
    def __eq__(self, o): raise ValueError("eq")
    __hash__ = object.__hash__
w = Weird()
print(w in [w], [w] == [w], [w].index(w), {w: 1}[w], (w,) == (w,), [w].count(w))
for f in (lambda: w == w, lambda: w != w, lambda: w in [1], lambda: [w] == [1], lambda: [1].index(w), lambda: [w].remove(1), lambda: {w} == {1}):
    try: print(f())
    except ValueError as e: print("ValueError", e)
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], [nan] != [nan], (nan,) == (float("nan"),), {nan} == {nan}, {nan: 1} == {nan: 1}, nan < nan, max(nan, 1), min(1, nan), sorted([2, nan, 1]))

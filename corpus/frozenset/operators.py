#: about: |, &, -, ^ and the type of the left operand
#: kind: language
#: stdout:
#| frozenset [1, 2, 3, 9] frozenset [2] frozenset [1, 3] frozenset [1, 3, 9] set [1, 2, 3, 9] set [2] set [9] set [1, 3, 9] 
#| frozenset [1, 2, 3, 9] frozenset [2] frozenset [1, 3] frozenset [1, 3, 9] frozenset [1, 2, 3, 9] frozenset [2] frozenset [9] frozenset [1, 3, 9] 
#| frozenset [1, 2, 3, 9] frozenset [2] frozenset [1, 3] frozenset [1, 3, 9] set [1, 2, 3, 9] set [2] set [9] set [1, 3, 9] 
#| frozenset [1, 2, 3, 9] frozenset [2] frozenset [1, 3] frozenset [1, 3, 9] frozenset [1, 2, 3, 9] frozenset [2] frozenset [9] frozenset [1, 3, 9] 
#| unsupported operand type(s) for |: 'frozenset' and 'list'; unsupported operand type(s) for &: 'frozenset' and 'list'; unsupported operand type(s) for -: 'frozenset' and 'list'; unsupported operand type(s) for ^: 'frozenset' and 'list'; unsupported operand type(s) for -: 'list' and 'frozenset'; unsupported operand type(s) for |: 'frozenset' and 'tuple'; unsupported operand type(s) for &: 'frozenset' and 'tuple'; unsupported operand type(s) for -: 'frozenset' and 'tuple'; unsupported operand type(s) for ^: 'frozenset' and 'tuple'; unsupported operand type(s) for -: 'tuple' and 'frozenset'; unsupported operand type(s) for |: 'frozenset' and 'str'; unsupported operand type(s) for &: 'frozenset' and 'str'; unsupported operand type(s) for -: 'frozenset' and 'str'; unsupported operand type(s) for ^: 'frozenset' and 'str'; unsupported operand type(s) for -: 'str' and 'frozenset'; unsupported operand type(s) for |: 'frozenset' and 'NoneType'; unsupported operand type(s) for &: 'frozenset' and 'NoneType'; unsupported operand type(s) for -: 'frozenset' and 'NoneType'; unsupported operand type(s) for ^: 'frozenset' and 'NoneType'; unsupported operand type(s) for -: 'NoneType' and 'frozenset'; unsupported operand type(s) for |: 'frozenset' and 'int'; unsupported operand type(s) for &: 'frozenset' and 'int'; unsupported operand type(s) for -: 'frozenset' and 'int'; unsupported operand type(s) for ^: 'frozenset' and 'int'; unsupported operand type(s) for -: 'int' and 'frozenset'; unsupported operand type(s) for |: 'frozenset' and 'dict'; unsupported operand type(s) for &: 'frozenset' and 'dict'; unsupported operand type(s) for -: 'frozenset' and 'dict'; unsupported operand type(s) for ^: 'frozenset' and 'dict'; unsupported operand type(s) for -: 'dict' and 'frozenset'; {1, 2, 3} {1} {2, 3}
#| TypeError: unsupported operand type(s) for +: 'frozenset' and 'frozenset'
#| TypeError: unsupported operand type(s) for *: 'frozenset' and 'int'
#| TypeError: unsupported operand type(s) for <<: 'frozenset' and 'frozenset'
#| TypeError: bad operand type for unary -: 'frozenset'
#| TypeError: 'frozenset' object is not callable
#| TypeError: unsupported operand type(s) for %: 'frozenset' and 'frozenset'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class S(set): pass
class F(frozenset): pass
f = frozenset([1, 2, 3])
for other in ({2, 9}, frozenset([2, 9]), S([2, 9]), F([2, 9])):
    for r in (f | other, f & other, f - other, f ^ other, other | f, other & f, other - f, other ^ f): print(type(r).__name__, sorted(r), end=" ")
    print()
for other in ([1], (1,), "1", None, 1, {1: 1}):
    for op in (lambda a, b: a | b, lambda a, b: a & b, lambda a, b: a - b, lambda a, b: a ^ b, lambda a, b: b - a):
        try: op(f, other)
        except TypeError as e: print(e, end="; ")
print(f | {1: 2}.keys(), {1: 2}.keys() & f, f - {1: 0}.keys())
show(lambda: f + f, lambda: f * 2, lambda: f << f, lambda: -f, lambda: f(), lambda: f % f)

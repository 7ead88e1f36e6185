#: about: the operators want sets on both sides
#: kind: language
#: stdout:
#| {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} {4} {1, 2, 3} frozenset({1, 2, 3}) set frozenset {2, 3} {1} frozenset() {1}
#| unsupported operand type(s) for |: 'set' and 'list'
#| unsupported operand type(s) for |: 'list' and 'set'
#| unsupported operand type(s) for |: 'set' and 'tuple'
#| unsupported operand type(s) for |: 'tuple' and 'set'
#| unsupported operand type(s) for |: 'set' and 'str'
#| unsupported operand type(s) for |: 'str' and 'set'
#| unsupported operand type(s) for |: 'set' and 'dict'
#| unsupported operand type(s) for |: 'dict' and 'set'
#| unsupported operand type(s) for |: 'set' and 'NoneType'
#| unsupported operand type(s) for |: 'NoneType' and 'set'
#| unsupported operand type(s) for |: 'set' and 'int'
#| unsupported operand type(s) for |: 'int' and 'set'
#| unsupported operand type(s) for |: 'set' and 'range'
#| unsupported operand type(s) for |: 'range' and 'set'
#| unsupported operand type(s) for |: 'set' and 'list_iterator'
#| unsupported operand type(s) for |: 'list_iterator' and 'set'
#| unsupported operand type(s) for &: 'set' and 'list'
#| unsupported operand type(s) for &: 'list' and 'set'
#| unsupported operand type(s) for &: 'set' and 'tuple'
#| unsupported operand type(s) for &: 'tuple' and 'set'
#| unsupported operand type(s) for &: 'set' and 'str'
#| unsupported operand type(s) for &: 'str' and 'set'
#| unsupported operand type(s) for &: 'set' and 'dict'
#| unsupported operand type(s) for &: 'dict' and 'set'
#| unsupported operand type(s) for &: 'set' and 'NoneType'
#| unsupported operand type(s) for &: 'NoneType' and 'set'
#| unsupported operand type(s) for &: 'set' and 'int'
#| unsupported operand type(s) for &: 'int' and 'set'
#| unsupported operand type(s) for &: 'set' and 'range'
#| unsupported operand type(s) for &: 'range' and 'set'
#| unsupported operand type(s) for &: 'set' and 'list_iterator'
#| unsupported operand type(s) for &: 'list_iterator' and 'set'
#| unsupported operand type(s) for -: 'set' and 'list'
#| unsupported operand type(s) for -: 'list' and 'set'
#| unsupported operand type(s) for -: 'set' and 'tuple'
#| unsupported operand type(s) for -: 'tuple' and 'set'
#| unsupported operand type(s) for -: 'set' and 'str'
#| unsupported operand type(s) for -: 'str' and 'set'
#| unsupported operand type(s) for -: 'set' and 'dict'
#| unsupported operand type(s) for -: 'dict' and 'set'
#| unsupported operand type(s) for -: 'set' and 'NoneType'
#| unsupported operand type(s) for -: 'NoneType' and 'set'
#| unsupported operand type(s) for -: 'set' and 'int'
#| unsupported operand type(s) for -: 'int' and 'set'
#| unsupported operand type(s) for -: 'set' and 'range'
#| unsupported operand type(s) for -: 'range' and 'set'
#| unsupported operand type(s) for -: 'set' and 'list_iterator'
#| unsupported operand type(s) for -: 'list_iterator' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'list'
#| unsupported operand type(s) for ^: 'list' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'tuple'
#| unsupported operand type(s) for ^: 'tuple' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'str'
#| unsupported operand type(s) for ^: 'str' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'dict'
#| unsupported operand type(s) for ^: 'dict' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'NoneType'
#| unsupported operand type(s) for ^: 'NoneType' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'int'
#| unsupported operand type(s) for ^: 'int' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'range'
#| unsupported operand type(s) for ^: 'range' and 'set'
#| unsupported operand type(s) for ^: 'set' and 'list_iterator'
#| unsupported operand type(s) for ^: 'list_iterator' and 'set'
#| TypeError: unsupported operand type(s) for +: 'set' and 'set'
#| TypeError: unsupported operand type(s) for *: 'set' and 'int'
#| TypeError: bad operand type for unary -: 'set'
#| TypeError: bad operand type for unary ~: 'set'
#| TypeError: unsupported operand type(s) for %: 'set' and 'set'
#| TypeError: unsupported operand type(s) for /: 'set' and 'set'
#| TypeError: unsupported operand type(s) for <<: 'set' and 'int'
#| TypeError: unsupported operand type(s) for @: 'set' and 'set'
#| TypeError: unsupported operand type(s) for ** or pow(): 'set' and 'int'
#| TypeError: 'set' object is not subscriptable
#| TypeError: 'set' object is not callable
#| AttributeError: 'set' object has no attribute 'x'
#| TypeError: 'set' object is not subscriptable
#| TypeError: 'set' object is not subscriptable

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

a, b = {1, 2, 3}, {3, 4}
f = frozenset([2, 3])
print(a | b, a & b, a - b, a ^ b, b - a, a | f, f | a, type(a | f).__name__, type(f | a).__name__, a & f, a ^ f, f - a, a - f)
for op in (lambda x, y: x | y, lambda x, y: x & y, lambda x, y: x - y, lambda x, y: x ^ y):
    for other in ([1], (1,), "a", {1: 2}, None, 5, range(3), iter([])):
        for x, y in ((a, other), (other, a)):
            try: print(op(x, y), end=" ")
            except TypeError as e: print(e)
show(lambda: a + b, lambda: a * 2, lambda: -a, lambda: ~a, lambda: a % b, lambda: a / b, lambda: a << 1, lambda: a @ b, lambda: a ** 2, lambda: a[0], lambda: a(), lambda: a.x, lambda: a["x"], lambda: a[1:])

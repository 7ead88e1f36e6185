#: about: calling the dunders of list directly
#: kind: language
#: stdout:
#| True False True False True NotImplemented NotImplemented True [1, 2, 3] [1, 2, 3] 3 [1, 2, 3] no bool
#| TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__eq__' requires a 'list' object but received a 'int' TypeError: expected 1 argument, got 0 TypeError: unsupported format string passed to list.__format__ TypeError: expected 0 arguments, got 1 TypeError: descriptor '__repr__' of 'list' object needs an argument TypeError: descriptor '__repr__' requires a 'list' object but received a 'int' TypeError: expected 1 argument, got 0 TypeError: expected 0 arguments, got 1 TypeError: descriptor '__len__' requires a 'list' object but received a 'tuple' '1'
#| TypeError: unsupported format string passed to list.__format__ TypeError: unsupported format string passed to list.__format__ TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list' TypeError: float() argument must be a string or a real number, not 'list' TypeError: bad operand type for unary -: 'list' TypeError: unsupported operand type(s) for -: 'list' and 'list' TypeError: unsupported operand type(s) for /: 'list' and 'int' TypeError: unsupported operand type(s) for %: 'list' and 'int' TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'int' TypeError: unsupported operand type(s) for &: 'list' and 'list' TypeError: unsupported operand type(s) for @: 'list' and 'list' TypeError: bad operand type for unary ~: 'list' TypeError: 'list' object is not callable AttributeError: 'list' object has no attribute 'x' TypeError: unsupported operand type(s) for divmod(): 'list' and 'int' TypeError: unsupported operand type(s) for -: 'int' and 'list' TypeError: unsupported operand type(s) for <<: 'list' and 'int'
#| unsupported operand type(s) for -=: 'list' and 'int'
#| unsupported operand type(s) for |=: 'list' and 'list'
#| unsupported operand type(s) for /=: 'list' and 'int'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [1, 2, 3]
print(l.__eq__([1, 2, 3]), l.__ne__([1, 2, 3]), l.__lt__([2]), l.__le__([1]), l.__gt__([0]), l.__ge__(5), l.__eq__(()), l.__contains__(2), l.__repr__(), l.__str__(), l.__len__(), l.__format__(""), l.__bool__ if hasattr(l, "__bool__") else "no bool")
print(attempt(l.__eq__), attempt(l.__eq__, 1, 2), attempt(list.__eq__, 1, 2), attempt(l.__lt__), attempt(l.__format__, "x"), attempt(l.__repr__, 1), attempt(list.__repr__), attempt(list.__repr__, 5), attempt(l.__contains__), attempt(l.__iter__, 1), attempt(list.__len__, ()), attempt(l.__hash__ or str, 1))
print(attempt(lambda: format(l, ">5")), attempt(lambda: f"{l:d}"), attempt(int, l), attempt(float, l), attempt(lambda: -l), attempt(lambda: l - [1]), attempt(lambda: l / 2), attempt(lambda: l % 2), attempt(lambda: l ** 2), attempt(lambda: l & l), attempt(lambda: l @ l), attempt(lambda: ~l), attempt(lambda: l()), attempt(lambda: l.x), attempt(divmod, l, 2), attempt(lambda: 2 - l), attempt(lambda: l << 1))
x = l
for statement in ("x -= 1", "x |= [1]", "x /= 2"):
    try:
        match statement:
            case "x -= 1": x -= 1
            case "x |= [1]": x |= [1]
            case _: x /= 2
    except TypeError as error: print(error)

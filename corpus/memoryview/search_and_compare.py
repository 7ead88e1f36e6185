#: about: count, index, in, comparisons, hashes, iteration
#: kind: language
#: stdout:
#| [97, 98, 99, 100, 101, 102] | 0 | 1 | 0 | TypeError: memoryview.count() takes exactly one argument (0 given) | ValueError: memoryview.index(x): x not found | 0 | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | 97 | False | False | True | True | True | True | False | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 6 | True | True | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | True
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | 1 | 0 | 0 | TypeError: memoryview.count() takes exactly one argument (0 given) | 2 | ValueError: memoryview.index(x): x not found | 2 | ValueError: memoryview.index(x): x not found | 0 | ValueError: memoryview.index(x): x not found | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | 0 | True | False | True | True | True | False | True | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 12 | ValueError: cannot hash writable memoryview object | ValueError: cannot hash writable memoryview object | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | True
#| [0, 2, 4, 6, 8, 10] | 1 | 0 | 0 | TypeError: memoryview.count() takes exactly one argument (0 given) | 1 | ValueError: memoryview.index(x): x not found | 1 | ValueError: memoryview.index(x): x not found | 0 | ValueError: memoryview.index(x): x not found | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | 0 | True | False | True | True | True | False | True | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 6 | ValueError: cannot hash writable memoryview object | ValueError: cannot hash writable memoryview object | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | True
#| [11, 8, 5, 2] | 0 | 0 | 0 | TypeError: memoryview.count() takes exactly one argument (0 given) | 3 | ValueError: memoryview.index(x): x not found | 3 | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | 11 | True | False | True | True | True | False | True | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 4 | ValueError: cannot hash writable memoryview object | ValueError: cannot hash writable memoryview object | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | True
#| [256, 770, 1284, 1798, 2312, 2826, 3340, 3854, 4368, 4882, 5396, 5910] | 0 | 0 | 0 | TypeError: memoryview.count() takes exactly one argument (0 given) | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | 256 | False | False | True | False | False | False | True | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 12 | ValueError: cannot hash writable memoryview object | ValueError: cannot hash writable memoryview object | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | True
#| [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | TypeError: memoryview.count() takes exactly one argument (0 given) | NotImplementedError: multi-dimensional lookup is not implemented | NotImplementedError: multi-dimensional lookup is not implemented | NotImplementedError: multi-dimensional lookup is not implemented | NotImplementedError: multi-dimensional lookup is not implemented | NotImplementedError: multi-dimensional lookup is not implemented | NotImplementedError: multi-dimensional lookup is not implemented | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | True | False | False | False | True | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 2 | True | True | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | True
#| [] | 0 | 0 | 0 | TypeError: memoryview.count() takes exactly one argument (0 given) | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | ValueError: memoryview.index(x): x not found | TypeError: index expected at least 1 argument, got 0 | TypeError: slice indices must be integers or have an __index__ method | StopIteration:  | False | False | True | True | True | False | True | False | False | TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>' not supported between instances of 'memoryview' and 'memoryview' | (True, False, NotImplemented, NotImplemented, NotImplemented, NotImplemented, NotImplemented) | 0 | True | True | TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes' | TypeError: unsupported operand type(s) for *: 'memoryview' and 'int' | TypeError: bad operand type for unary -: 'memoryview' | TypeError: 'memoryview' object is not callable | '<memory at ' | False

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.count(0),
    lambda x: x.count(97),
    lambda x: x.count("a"),
    lambda x: x.count(),
    lambda x: x.index(2),
    lambda x: x.index(97),
    lambda x: x.index(2, 1),
    lambda x: x.index(2, 0, 1),
    lambda x: x.index(0, -100, 100),
    lambda x: x.index(999),
    lambda x: x.index(),
    lambda x: x.index(0, "a"),
    lambda x: x.__iter__().__next__(),
    lambda x: 2 in x,
    lambda x: None in x,
    lambda x: x == x,
    lambda x: x == x.tobytes(),
    lambda x: x == bytearray(x),
    lambda x: x == b"abcdef",
    lambda x: x != b"abcdef",
    lambda x: x == "abcdef",
    lambda x: x == 5,
    lambda x: x < b"b",
    lambda x: x > x,
    lambda x: (x.__eq__(x), x.__ne__(x), x.__lt__(x), x.__le__(x), x.__gt__(x), x.__ge__(x), x.__eq__(5)),
    lambda x: x.__len__(),
    lambda x: hash(x) == hash(x.tobytes()),
    lambda x: x.__hash__() == hash(x),
    lambda x: x + b"",
    lambda x: x * 2,
    lambda x: -x,
    lambda x: x(),
    lambda x: x.__repr__()[:11],
    lambda x: bool(x),
)
VALUES = (
    memoryview(b"abcdef"),
    memoryview(bytearray(range(12))),
    memoryview(bytearray(range(12)))[::2],
    memoryview(bytearray(range(12)))[::-3],
    memoryview(bytearray(range(24))).cast("h"),
    memoryview(bytes(range(24))).cast("B", [2, 3, 4]),
    memoryview(b""),
)
for x in VALUES:
    print(x.tolist(), *[attempt(call, x) for call in CALLS], sep=" | ")

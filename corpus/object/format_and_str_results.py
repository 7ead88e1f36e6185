#: about: what __repr__, __str__, __format__, __bytes__ and __hash__ of a class may return
#: kind: language
#: profile: compat
#: stdout:
#| 'a' str
#| ('a', 'str')
#| ('a', 'str')
#| ('a', 'str')
#| ('a', 'str')
#| TypeError __bytes__ returned non-bytes (type str)
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned str
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type str)
#| ('a.', 'str')
#| ('  a', 'str')
#| TypeError __index__ returned non-int (type str)
#| 't' Text
#| ('t', 'Text')
#| ('t', 'Text')
#| ('t', 'Text')
#| ('t', 'Text')
#| TypeError __bytes__ returned non-bytes (type Text)
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned Text
#| TypeError 'Text' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type Text)
#| ('t.', 'str')
#| ('  t', 'str')
#| TypeError __index__ returned non-int (type Text)
#| b'b' bytes
#| TypeError __repr__ returned non-string (type bytes)
#| TypeError __str__ returned non-string (type bytes)
#| TypeError __repr__ returned non-string (type bytes)
#| TypeError __format__ must return a str, not bytes
#| (b'b', 'bytes')
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned bytes
#| TypeError 'bytes' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type bytes)
#| TypeError __str__ returned non-string (type bytes)
#| TypeError __repr__ returned non-string (type bytes)
#| TypeError __index__ returned non-int (type bytes)
#| 5 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (5, 'int')
#| TypeError __bool__ should return bool, returned int
#| (5, 'int')
#| IndexError list index out of range
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| ([], 'list')
#| -1 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (-2, 'int')
#| TypeError __bool__ should return bool, returned int
#| ValueError __len__() should return >= 0
#| (2, 'int')
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| (['b'], 'list')
#| -2 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (-2, 'int')
#| TypeError __bool__ should return bool, returned int
#| ValueError __len__() should return >= 0
#| (1, 'int')
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| (['a', 'b'], 'list')
#| 2305843009213693951 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (2305843009213693951, 'int')
#| TypeError __bool__ should return bool, returned int
#| (2305843009213693951, 'int')
#| IndexError list index out of range
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| ([], 'list')
#| 18446744073709551616 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (8, 'int')
#| TypeError __bool__ should return bool, returned int
#| OverflowError cannot fit 'int' into an index-sized integer
#| IndexError cannot fit 'Any' into an index-sized integer
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| ([], 'list')
#| 7 Int
#| TypeError __repr__ returned non-string (type Int)
#| TypeError __str__ returned non-string (type Int)
#| TypeError __repr__ returned non-string (type Int)
#| TypeError __format__ must return a str, not Int
#| TypeError __bytes__ returned non-bytes (type Int)
#| (7, 'int')
#| TypeError __bool__ should return bool, returned Int
#| (7, 'int')
#| IndexError list index out of range
#| TypeError __str__ returned non-string (type Int)
#| TypeError __repr__ returned non-string (type Int)
#| ([], 'list')
#| True bool
#| TypeError __repr__ returned non-string (type bool)
#| TypeError __str__ returned non-string (type bool)
#| TypeError __repr__ returned non-string (type bool)
#| TypeError __format__ must return a str, not bool
#| TypeError __bytes__ returned non-bytes (type bool)
#| (1, 'int')
#| (True, 'bool')
#| (1, 'int')
#| (1, 'int')
#| TypeError __str__ returned non-string (type bool)
#| TypeError __repr__ returned non-string (type bool)
#| (['b'], 'list')
#| None NoneType
#| TypeError __repr__ returned non-string (type NoneType)
#| TypeError __str__ returned non-string (type NoneType)
#| TypeError __repr__ returned non-string (type NoneType)
#| TypeError __format__ must return a str, not NoneType
#| TypeError __bytes__ returned non-bytes (type NoneType)
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned NoneType
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type NoneType)
#| TypeError __str__ returned non-string (type NoneType)
#| TypeError __repr__ returned non-string (type NoneType)
#| TypeError __index__ returned non-int (type NoneType)
#| NotImplemented NotImplementedType
#| TypeError __repr__ returned non-string (type NotImplementedType)
#| TypeError __str__ returned non-string (type NotImplementedType)
#| TypeError __repr__ returned non-string (type NotImplementedType)
#| TypeError __format__ must return a str, not NotImplementedType
#| TypeError __bytes__ returned non-bytes (type NotImplementedType)
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned NotImplementedType
#| TypeError 'NotImplementedType' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type NotImplementedType)
#| TypeError __str__ returned non-string (type NotImplementedType)
#| TypeError __repr__ returned non-string (type NotImplementedType)
#| TypeError __index__ returned non-int (type NotImplementedType)
#| 1.5 float
#| TypeError __repr__ returned non-string (type float)
#| TypeError __str__ returned non-string (type float)
#| TypeError __repr__ returned non-string (type float)
#| TypeError __format__ must return a str, not float
#| TypeError __bytes__ returned non-bytes (type float)
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned float
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type float)
#| TypeError __str__ returned non-string (type float)
#| TypeError __repr__ returned non-string (type float)
#| TypeError __index__ returned non-int (type float)
#| [] list
#| TypeError __repr__ returned non-string (type list)
#| TypeError __str__ returned non-string (type list)
#| TypeError __repr__ returned non-string (type list)
#| TypeError __format__ must return a str, not list
#| TypeError __bytes__ returned non-bytes (type list)
#| TypeError __hash__ method should return an integer
#| TypeError __bool__ should return bool, returned list
#| TypeError 'list' object cannot be interpreted as an integer
#| TypeError __index__ returned non-int (type list)
#| TypeError __str__ returned non-string (type list)
#| TypeError __repr__ returned non-string (type list)
#| TypeError __index__ returned non-int (type list)
#| 9223372036854775807 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (9223372036854775807, 'int')
#| TypeError __bool__ should return bool, returned int
#| (9223372036854775807, 'int')
#| IndexError list index out of range
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| ([], 'list')
#| 9223372036854775808 int
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| TypeError __format__ must return a str, not int
#| TypeError __bytes__ returned non-bytes (type int)
#| (4, 'int')
#| TypeError __bool__ should return bool, returned int
#| OverflowError cannot fit 'int' into an index-sized integer
#| IndexError cannot fit 'Any' into an index-sized integer
#| TypeError __str__ returned non-string (type int)
#| TypeError __repr__ returned non-string (type int)
#| ([], 'list')

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    pass


class Any:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return self.value

    __str__ = __bytes__ = __hash__ = __repr__

    def __format__(self, spec):
        return self.value

    def __bool__(self):
        return self.value

    def __len__(self):
        return self.value

    def __index__(self):
        return self.value

    def __length_hint__(self):
        return self.value

    def __dir__(self):
        return self.value


class Int(int):
    pass


for value in ["a", Text("t"), b"b", 5, -1, -2, 2**61 - 1, 2**64, Int(7), True, None, NotImplemented, 1.5, [], 2**63 - 1, 2**63]:
    x = Any(value)
    print(ascii(value), type(value).__name__)
    for f in [repr, str, ascii, format, bytes, hash, bool, len, lambda x: [0, 1, 2][x], lambda x: "%s." % x, lambda x: f"{x!r:>3}", lambda x: list("ab")[x:]]:
        attempt(lambda: (f(x), type(f(x)).__name__))

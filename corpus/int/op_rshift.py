#: about: >> of ints with numbers of all kinds, from both sides and by method name
#: kind: language
#: stdout:
#| 5 | 0 | 5 | 0 | ValueError: negative shift count | 2 | TypeError: unsupported operand type(s) for >>: 'int' and 'float' | 0 | TypeError: unsupported operand type(s) for >>: 'int' and 'str' | TypeError: unsupported operand type(s) for >>: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for >>: 'int' and 'Index' | 0 | TypeError: unsupported operand type(s) for >>: 'float' and 'int' | TypeError: unsupported operand type(s) for >>: 'str' and 'int' | 0 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0
#| -7 | -1 | -7 | -1 | ValueError: negative shift count | -4 | TypeError: unsupported operand type(s) for >>: 'int' and 'float' | -1 | TypeError: unsupported operand type(s) for >>: 'int' and 'str' | TypeError: unsupported operand type(s) for >>: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for >>: 'int' and 'Index' | ValueError: negative shift count | TypeError: unsupported operand type(s) for >>: 'float' and 'int' | TypeError: unsupported operand type(s) for >>: 'str' and 'int' | -1 | NotImplemented | NotImplemented | ValueError: negative shift count | NotImplemented | TypeError: expected 1 argument, got 0
#| 0 | 0 | 0 | 0 | ValueError: negative shift count | 0 | TypeError: unsupported operand type(s) for >>: 'int' and 'float' | 0 | TypeError: unsupported operand type(s) for >>: 'int' and 'str' | TypeError: unsupported operand type(s) for >>: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for >>: 'int' and 'Index' | 3 | TypeError: unsupported operand type(s) for >>: 'float' and 'int' | TypeError: unsupported operand type(s) for >>: 'str' and 'int' | 0 | NotImplemented | NotImplemented | 1 | NotImplemented | TypeError: expected 1 argument, got 0
#| 1180591620717411303424 | 147573952589676412928 | 1180591620717411303424 | 64 | ValueError: negative shift count | 590295810358705651712 | TypeError: unsupported operand type(s) for >>: 'int' and 'float' | 0 | TypeError: unsupported operand type(s) for >>: 'int' and 'str' | TypeError: unsupported operand type(s) for >>: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for >>: 'int' and 'Index' | 0 | TypeError: unsupported operand type(s) for >>: 'float' and 'int' | TypeError: unsupported operand type(s) for >>: 'str' and 'int' | 147573952589676412928 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0
#| -18446744073709551616 | -2305843009213693952 | -18446744073709551616 | -1 | ValueError: negative shift count | -9223372036854775808 | TypeError: unsupported operand type(s) for >>: 'int' and 'float' | -1 | TypeError: unsupported operand type(s) for >>: 'int' and 'str' | TypeError: unsupported operand type(s) for >>: 'int' and 'NoneType' | TypeError: unsupported operand type(s) for >>: 'int' and 'Index' | ValueError: negative shift count | TypeError: unsupported operand type(s) for >>: 'float' and 'int' | TypeError: unsupported operand type(s) for >>: 'str' and 'int' | -2305843009213693952 | NotImplemented | NotImplemented | ValueError: negative shift count | NotImplemented | TypeError: expected 1 argument, got 0
#| True | 0 | 1 | 0 | ValueError: negative shift count | 0 | TypeError: unsupported operand type(s) for >>: 'bool' and 'float' | 0 | TypeError: unsupported operand type(s) for >>: 'bool' and 'str' | TypeError: unsupported operand type(s) for >>: 'bool' and 'NoneType' | TypeError: unsupported operand type(s) for >>: 'bool' and 'Index' | 1 | TypeError: unsupported operand type(s) for >>: 'float' and 'bool' | TypeError: unsupported operand type(s) for >>: 'str' and 'bool' | 0 | NotImplemented | NotImplemented | 0 | NotImplemented | TypeError: expected 1 argument, got 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Index:
    def __index__(self): return 2


CALLS = (
    lambda x: x >> 3,
    lambda x: x >> 0,
    lambda x: x >> 64,
    lambda x: x >> -1,
    lambda x: x >> True,
    lambda x: x >> 2.0,
    lambda x: x >> 2**64,
    lambda x: x >> 'a',
    lambda x: x >> None,
    lambda x: x >> Index(),
    lambda x: 3 >> x,
    lambda x: 2.5 >> x,
    lambda x: 'a' >> x,
    lambda x: x.__rshift__(3),
    lambda x: x.__rshift__(2.5),
    lambda x: x.__rshift__('a'),
    lambda x: x.__rrshift__(1),
    lambda x: x.__rrshift__(None),
    lambda x: int.__rshift__(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

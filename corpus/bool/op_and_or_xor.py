#: about: & | ^ of bools with bools, ints and others
#: kind: language
#: stdout:
#| True | True | False | True | False | 1 | 1 | 4 | TypeError: unsupported operand type(s) for &: 'bool' and 'float' | TypeError: unsupported operand type(s) for |: 'bool' and 'str' | True | 1 | NotImplemented | True | 5 | True | False | NotImplemented | -2 | -2 | 'True' | -1 | 1 | 1 | 2 | 3.5 | 0.5 | 1 | 1 | 8 | 1
#| False | False | False | False | True | 0 | 1 | 5 | TypeError: unsupported operand type(s) for &: 'bool' and 'float' | TypeError: unsupported operand type(s) for |: 'bool' and 'str' | False | 0 | NotImplemented | False | 5 | False | True | NotImplemented | -1 | -1 | 'False' | 0 | 0 | 0 | 0 | 0.0 | 0.0 | 0 | 0 | 0 | 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x & True,
    lambda x: x & False,
    lambda x: x | False,
    lambda x: x ^ True,
    lambda x: x & 1,
    lambda x: 1 | x,
    lambda x: x ^ 5,
    lambda x: x & 1.0,
    lambda x: x | "a",
    lambda x: x.__and__(True),
    lambda x: x.__and__(5),
    lambda x: x.__and__(1.0),
    lambda x: x.__or__(False),
    lambda x: x.__ror__(5),
    lambda x: x.__rand__(True),
    lambda x: x.__rxor__(True),
    lambda x: x.__xor__(2.0),
    lambda x: ~x,
    lambda x: x.__invert__(),
    lambda x: x.__repr__(),
    lambda x: -x,
    lambda x: +x,
    lambda x: abs(x),
    lambda x: x + x,
    lambda x: x * 3.5,
    lambda x: x / 2,
    lambda x: x // True,
    lambda x: x % 2,
    lambda x: x << 3,
    lambda x: x ** 2,
)
for x in (True, False,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

#: about: bytearray.operators and comparisons
#: kind: language
#: stdout:
#| bytearray(b'ab') | bytearray(b'abc') | bytearray(b'abd') | bytearray(b'abe') | b'zab' | bytearray(b'zab') | TypeError: can't concat str to bytearray | TypeError: can't concat int to bytearray | TypeError: can't concat memoryview to bytearray | bytearray(b'ababab') | bytearray(b'abab') | bytearray(b'') | TypeError: can't multiply sequence by non-int of type 'float' | OverflowError: cannot fit 'int' into an index-sized integer | True | True | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'NoneType' | True | True | True | True | True | True | True | True | TypeError: '>' not supported between instances of 'bytearray' and 'int' | TypeError: unsupported operand type(s) for -: 'bytearray' and 'bytes' | TypeError: bad operand type for unary -: 'bytearray' | TypeError: 'bytearray' object is not callable | TypeError: unhashable type: 'bytearray' | TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#| bytearray(b'') | bytearray(b'c') | bytearray(b'd') | bytearray(b'e') | b'z' | bytearray(b'z') | TypeError: can't concat str to bytearray | TypeError: can't concat int to bytearray | TypeError: can't concat memoryview to bytearray | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: can't multiply sequence by non-int of type 'float' | OverflowError: cannot fit 'int' into an index-sized integer | False | False | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'NoneType' | False | False | False | False | True | True | True | True | TypeError: '>' not supported between instances of 'bytearray' and 'int' | TypeError: unsupported operand type(s) for -: 'bytearray' and 'bytes' | TypeError: bad operand type for unary -: 'bytearray' | TypeError: 'bytearray' object is not callable | TypeError: unhashable type: 'bytearray' | TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
#| bytearray(b'b') | bytearray(b'bc') | bytearray(b'bd') | bytearray(b'be') | b'zb' | bytearray(b'zb') | TypeError: can't concat str to bytearray | TypeError: can't concat int to bytearray | TypeError: can't concat memoryview to bytearray | bytearray(b'bbb') | bytearray(b'bb') | bytearray(b'') | TypeError: can't multiply sequence by non-int of type 'float' | OverflowError: cannot fit 'int' into an index-sized integer | False | False | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'NoneType' | True | False | False | False | True | False | False | True | TypeError: '>' not supported between instances of 'bytearray' and 'int' | TypeError: unsupported operand type(s) for -: 'bytearray' and 'bytes' | TypeError: bad operand type for unary -: 'bytearray' | TypeError: 'bytearray' object is not callable | TypeError: unhashable type: 'bytearray' | TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x + b"c",
    lambda x: x + bytearray(b"d"),
    lambda x: x + memoryview(b"e"),
    lambda x: b"z" + x,
    lambda x: bytearray(b"z") + x,
    lambda x: x + "c",
    lambda x: x + 1,
    lambda x: x + memoryview(b"abcd")[::2],
    lambda x: x * 3,
    lambda x: 2 * x,
    lambda x: x * -1,
    lambda x: x * 1.5,
    lambda x: x * 2**70,
    lambda x: b"a" in x,
    lambda x: 97 in x,
    lambda x: 256 in x,
    lambda x: -1 in x,
    lambda x: "a" in x,
    lambda x: None in x,
    lambda x: bytearray(b"b") in x,
    lambda x: x == b"ab",
    lambda x: x == bytearray(b"ab"),
    lambda x: x == memoryview(b"ab"),
    lambda x: x != "ab",
    lambda x: x < b"b",
    lambda x: x < bytearray(b"b"),
    lambda x: x <= memoryview(b"b"),
    lambda x: x > 5,
    lambda x: x - b"a",
    lambda x: -x,
    lambda x: x(),
    lambda x: hash(x) == hash(bytes(x)),
    lambda x: {x: 1},
)
for x in (bytearray(b"ab"), bytearray(b""), bytearray(b"b"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

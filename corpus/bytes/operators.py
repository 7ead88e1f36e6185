#: about: bytes.operators and comparisons
#: kind: language
#: stdout:
#| b'ab' | b'abc' | b'abd' | b'abe' | b'zab' | bytearray(b'zab') | TypeError: can't concat str to bytes | TypeError: can't concat int to bytes | TypeError: can't concat memoryview to bytes | b'ababab' | b'abab' | b'' | TypeError: can't multiply sequence by non-int of type 'float' | OverflowError: cannot fit 'int' into an index-sized integer | True | True | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'NoneType' | True | True | True | True | True | True | True | TypeError: '<=' not supported between instances of 'bytes' and 'memoryview' | TypeError: '>' not supported between instances of 'bytes' and 'int' | TypeError: unsupported operand type(s) for -: 'bytes' and 'bytes' | TypeError: bad operand type for unary -: 'bytes' | TypeError: 'bytes' object is not callable | True | {b'ab': 1}
#| b'' | b'c' | b'd' | b'e' | b'z' | bytearray(b'z') | TypeError: can't concat str to bytes | TypeError: can't concat int to bytes | TypeError: can't concat memoryview to bytes | b'' | b'' | b'' | TypeError: can't multiply sequence by non-int of type 'float' | OverflowError: cannot fit 'int' into an index-sized integer | False | False | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'NoneType' | False | False | False | False | True | True | True | TypeError: '<=' not supported between instances of 'bytes' and 'memoryview' | TypeError: '>' not supported between instances of 'bytes' and 'int' | TypeError: unsupported operand type(s) for -: 'bytes' and 'bytes' | TypeError: bad operand type for unary -: 'bytes' | TypeError: 'bytes' object is not callable | True | {b'': 1}
#| b'b' | b'bc' | b'bd' | b'be' | b'zb' | bytearray(b'zb') | TypeError: can't concat str to bytes | TypeError: can't concat int to bytes | TypeError: can't concat memoryview to bytes | b'bbb' | b'bb' | b'' | TypeError: can't multiply sequence by non-int of type 'float' | OverflowError: cannot fit 'int' into an index-sized integer | False | False | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'NoneType' | True | False | False | False | True | False | False | TypeError: '<=' not supported between instances of 'bytes' and 'memoryview' | TypeError: '>' not supported between instances of 'bytes' and 'int' | TypeError: unsupported operand type(s) for -: 'bytes' and 'bytes' | TypeError: bad operand type for unary -: 'bytes' | TypeError: 'bytes' object is not callable | True | {b'b': 1}

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
for x in (b"ab", b"", b"b",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

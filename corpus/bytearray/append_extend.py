#: about: bytearray.append, extend, += and insert
#: kind: language
#: stdout:
#| None -> bytearray(b'abcdefA') | None -> bytearray(b'abcdef\x01') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | TypeError: 'float' object cannot be interpreted as an integer -> bytearray(b'abcdef') | TypeError: bytearray.append() takes exactly one argument (0 given) -> bytearray(b'abcdef') | None -> bytearray(b'abcdefxy') | None -> bytearray(b'abcdef\x01\x02') | None -> bytearray(b'abcdef\x00\x01\x02') | None -> bytearray(b'abcdefabcdef') | None -> bytearray(b'abcdefmv') | TypeError: expected iterable of integers; got: 'str' -> bytearray(b'abcdef') | TypeError: can't extend bytearray with int -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: bytearray.extend() takes exactly one argument (0 given) -> bytearray(b'abcdef') | bytearray(b'abcdefzz') -> bytearray(b'abcdefzz') | bytearray(b'abcdefzz') -> bytearray(b'abcdefzz') | TypeError: can't concat str to bytearray -> bytearray(b'abcdef') | TypeError: can't concat list to bytearray -> bytearray(b'abcdef') | None -> bytearray(b'!abcdef') | None -> bytearray(b'abcde!f') | None -> bytearray(b'abcdef!') | None -> bytearray(b'!abcdef') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | TypeError: insert expected 2 arguments, got 1 -> bytearray(b'abcdef') | 
#| None -> bytearray(b'A') | None -> bytearray(b'\x01') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | TypeError: 'float' object cannot be interpreted as an integer -> bytearray(b'') | TypeError: bytearray.append() takes exactly one argument (0 given) -> bytearray(b'') | None -> bytearray(b'xy') | None -> bytearray(b'\x01\x02') | None -> bytearray(b'\x00\x01\x02') | None -> bytearray(b'') | None -> bytearray(b'mv') | TypeError: expected iterable of integers; got: 'str' -> bytearray(b'') | TypeError: can't extend bytearray with int -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: bytearray.extend() takes exactly one argument (0 given) -> bytearray(b'') | bytearray(b'zz') -> bytearray(b'zz') | bytearray(b'zz') -> bytearray(b'zz') | TypeError: can't concat str to bytearray -> bytearray(b'') | TypeError: can't concat list to bytearray -> bytearray(b'') | None -> bytearray(b'!') | None -> bytearray(b'!') | None -> bytearray(b'!') | None -> bytearray(b'!') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | TypeError: insert expected 2 arguments, got 1 -> bytearray(b'') | 
#| None -> bytearray(b'\xffA') | None -> bytearray(b'\xff\x01') | ValueError: byte must be in range(0, 256) -> bytearray(b'\xff') | ValueError: byte must be in range(0, 256) -> bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | TypeError: 'float' object cannot be interpreted as an integer -> bytearray(b'\xff') | TypeError: bytearray.append() takes exactly one argument (0 given) -> bytearray(b'\xff') | None -> bytearray(b'\xffxy') | None -> bytearray(b'\xff\x01\x02') | None -> bytearray(b'\xff\x00\x01\x02') | None -> bytearray(b'\xff\xff') | None -> bytearray(b'\xffmv') | TypeError: expected iterable of integers; got: 'str' -> bytearray(b'\xff') | TypeError: can't extend bytearray with int -> bytearray(b'\xff') | ValueError: byte must be in range(0, 256) -> bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | ValueError: byte must be in range(0, 256) -> bytearray(b'\xff') | TypeError: bytearray.extend() takes exactly one argument (0 given) -> bytearray(b'\xff') | bytearray(b'\xffzz') -> bytearray(b'\xffzz') | bytearray(b'\xffzz') -> bytearray(b'\xffzz') | TypeError: can't concat str to bytearray -> bytearray(b'\xff') | TypeError: can't concat list to bytearray -> bytearray(b'\xff') | None -> bytearray(b'!\xff') | None -> bytearray(b'!\xff') | None -> bytearray(b'\xff!') | None -> bytearray(b'!\xff') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'\xff') | ValueError: byte must be in range(0, 256) -> bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | TypeError: insert expected 2 arguments, got 1 -> bytearray(b'\xff') | 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.append(65),
    lambda x: x.append(True),
    lambda x: x.append(256),
    lambda x: x.append(-1),
    lambda x: x.append("a"),
    lambda x: x.append(1.0),
    lambda x: x.append(),
    lambda x: x.extend(b"xy"),
    lambda x: x.extend([1, 2]),
    lambda x: x.extend(range(3)),
    lambda x: x.extend(x),
    lambda x: x.extend(memoryview(b"mv")),
    lambda x: x.extend("text"),
    lambda x: x.extend(5),
    lambda x: x.extend([256]),
    lambda x: x.extend(["a"]),
    lambda x: x.extend([1, 300]),
    lambda x: x.extend(),
    lambda x: x.__iadd__(b"zz"),
    lambda x: x.__iadd__(memoryview(b"zz")),
    lambda x: x.__iadd__("zz"),
    lambda x: x.__iadd__([1]),
    lambda x: x.insert(0, 33),
    lambda x: x.insert(-1, 33),
    lambda x: x.insert(100, 33),
    lambda x: x.insert(-100, 33),
    lambda x: x.insert(2**70, 33),
    lambda x: x.insert(0, 256),
    lambda x: x.insert("0", 1),
    lambda x: x.insert(0),
)
for make in (lambda: bytearray(b"abcdef"), lambda: bytearray(), lambda: bytearray(b"\xff"),):
    for call in CALLS:
        x = make()
        print(attempt(call, x), x, sep=" -> ", end=" | ")
    print()

#: about: bytearray.resize, *=, __init__, __alloc__, exports
#: kind: language
#: stdout:
#| None -> bytearray(b'abc') | None -> bytearray(b'') | None -> bytearray(b'abcdef\x00\x00\x00\x00') | ValueError: Can only resize to positive sizes, got -1 -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'abcdef') | TypeError: bytearray.resize() takes exactly one argument (0 given) -> bytearray(b'abcdef') | bytearray(b'abcdefabcdef') -> bytearray(b'abcdefabcdef') | bytearray(b'') -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | TypeError: 'float' object cannot be interpreted as an integer -> bytearray(b'abcdef') | None -> bytearray(b'again') | None -> bytearray(b'\x00\x00') | None -> bytearray(b'') | None -> bytearray(b'\xe9') | True -> bytearray(b'abcdef') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'abcdef') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'abcdef') | [None] -> bytearray(b'abcdef') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'abcdef') | [None] -> bytearray(b'fedcba') | [None, None] -> bytearray(b'abcdef\x01') | TypeError: expected a memoryview object -> bytearray(b'abcdef') | None -> bytearray(b'abcdef') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'abcdef') | 
#| None -> bytearray(b'\x00\x00\x00') | None -> bytearray(b'') | None -> bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00') | ValueError: Can only resize to positive sizes, got -1 -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'') | TypeError: bytearray.resize() takes exactly one argument (0 given) -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | TypeError: 'float' object cannot be interpreted as an integer -> bytearray(b'') | None -> bytearray(b'again') | None -> bytearray(b'\x00\x00') | None -> bytearray(b'') | None -> bytearray(b'\xe9') | True -> bytearray(b'') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'') | [None] -> bytearray(b'') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'') | [None] -> bytearray(b'') | [None, None] -> bytearray(b'\x01') | TypeError: expected a memoryview object -> bytearray(b'') | None -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | 
#| None -> bytearray(b'\xff\x00\x00') | None -> bytearray(b'') | None -> bytearray(b'\xff\x00\x00\x00\x00\x00\x00\x00\x00\x00') | ValueError: Can only resize to positive sizes, got -1 -> bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'\xff') | TypeError: bytearray.resize() takes exactly one argument (0 given) -> bytearray(b'\xff') | bytearray(b'\xff\xff') -> bytearray(b'\xff\xff') | bytearray(b'') -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | TypeError: 'float' object cannot be interpreted as an integer -> bytearray(b'\xff') | None -> bytearray(b'again') | None -> bytearray(b'\x00\x00') | None -> bytearray(b'') | None -> bytearray(b'\xe9') | True -> bytearray(b'\xff') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'\xff') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'\xff') | [None] -> bytearray(b'\xff') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'\xff') | [None] -> bytearray(b'\xff') | [None, None] -> bytearray(b'\xff\x01') | TypeError: expected a memoryview object -> bytearray(b'\xff') | None -> bytearray(b'\xff') | BufferError: Existing exports of data: object cannot be re-sized -> bytearray(b'\xff') | 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.resize(3),
    lambda x: x.resize(0),
    lambda x: x.resize(10),
    lambda x: x.resize(-1),
    lambda x: x.resize("3"),
    lambda x: x.resize(2**70),
    lambda x: x.resize(),
    lambda x: x.__imul__(2),
    lambda x: x.__imul__(0),
    lambda x: x.__imul__(-1),
    lambda x: x.__imul__("2"),
    lambda x: x.__imul__(1.5),
    lambda x: x.__init__(b"again"),
    lambda x: x.__init__(2),
    lambda x: x.__init__(),
    lambda x: x.__init__("é", "latin-1"),
    lambda x: x.__alloc__() >= len(x),
    lambda x: [m := memoryview(x), x.resize(99)][1:],
    lambda x: [m := memoryview(x), x.append(1)][1:],
    lambda x: [m := memoryview(x), x.extend(b"")][1:],
    lambda x: [m := memoryview(x), x.__setitem__(slice(0, 1), b"long")][1:],
    lambda x: [m := memoryview(x), x.reverse()][1:],
    lambda x: [m := memoryview(x), m.release(), x.append(1)][1:],
    lambda x: x.__release_buffer__(5),
    lambda x: x.__release_buffer__(x.__buffer__(0)),
    lambda x: x.__iadd__(x),
)
for make in (lambda: bytearray(b"abcdef"), lambda: bytearray(), lambda: bytearray(b"\xff"),):
    for call in CALLS:
        x = make()
        print(attempt(call, x), x, sep=" -> ", end=" | ")
    print()

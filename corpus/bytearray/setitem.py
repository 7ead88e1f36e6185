#: about: bytearray items and slices assigned
#: kind: language
#: stdout:
#| None -> bytearray(b'Abcdef') | None -> bytearray(b'abcdeA') | IndexError: bytearray index out of range -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | TypeError: 'bytes' object cannot be interpreted as an integer -> bytearray(b'abcdef') | None -> bytearray(b'\x01bcdef') | TypeError: bytearray indices must be integers or slices, not str -> bytearray(b'abcdef') | None -> bytearray(b'aXYZdef') | None -> bytearray(b'adef') | None -> bytearray(b'a\x01\x02bcdef') | None -> bytearray(b'new') | None -> bytearray(b'abcdef') | None -> bytearray(b'abcd--ef') | None -> bytearray(b'1b2d3f') | ValueError: attempt to assign bytes of size 2 to extended slice of size 3 -> bytearray(b'abcdef') | None -> bytearray(b'a3c2e1') | ValueError: attempt to assign bytes of size 1 to extended slice of size 0 -> bytearray(b'abcdef') | None -> bytearray(b'\x00\x01\x02cdef') | None -> bytearray(b'\x07cdef') | TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) -> bytearray(b'abcdef') | TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) -> bytearray(b'abcdef') | TypeError: cannot convert 'NoneType' object to bytearray -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) -> bytearray(b'abcdef') | ValueError: slice step cannot be zero -> bytearray(b'abcdef') | None -> bytearray(b'all') | 
#| IndexError: bytearray index out of range -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | TypeError: 'bytes' object cannot be interpreted as an integer -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'') | TypeError: bytearray indices must be integers or slices, not str -> bytearray(b'') | None -> bytearray(b'XYZ') | None -> bytearray(b'') | None -> bytearray(b'\x01\x02') | None -> bytearray(b'new') | None -> bytearray(b'') | None -> bytearray(b'--') | ValueError: attempt to assign bytes of size 3 to extended slice of size 0 -> bytearray(b'') | ValueError: attempt to assign bytes of size 2 to extended slice of size 0 -> bytearray(b'') | ValueError: attempt to assign bytes of size 3 to extended slice of size 0 -> bytearray(b'') | ValueError: attempt to assign bytes of size 1 to extended slice of size 0 -> bytearray(b'') | None -> bytearray(b'\x00\x01\x02') | None -> bytearray(b'\x07') | TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) -> bytearray(b'') | TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) -> bytearray(b'') | TypeError: cannot convert 'NoneType' object to bytearray -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) -> bytearray(b'') | ValueError: slice step cannot be zero -> bytearray(b'') | None -> bytearray(b'all') | 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.__setitem__(0, 65),
    lambda x: x.__setitem__(-1, 65),
    lambda x: x.__setitem__(9, 65),
    lambda x: x.__setitem__(0, 256),
    lambda x: x.__setitem__(0, "a"),
    lambda x: x.__setitem__(0, b"a"),
    lambda x: x.__setitem__(0, True),
    lambda x: x.__setitem__("a", 1),
    lambda x: x.__setitem__(slice(1, 3), b"XYZ"),
    lambda x: x.__setitem__(slice(1, 3), b""),
    lambda x: x.__setitem__(slice(1, 1), [1, 2]),
    lambda x: x.__setitem__(slice(None), b"new"),
    lambda x: x.__setitem__(slice(None), x),
    lambda x: x.__setitem__(slice(4, 2), b"--"),
    lambda x: x.__setitem__(slice(None, None, 2), b"123"),
    lambda x: x.__setitem__(slice(None, None, 2), b"12"),
    lambda x: x.__setitem__(slice(None, None, -2), b"123"),
    lambda x: x.__setitem__(slice(0, 0, 2), b"1"),
    lambda x: x.__setitem__(slice(0, 2), range(3)),
    lambda x: x.__setitem__(slice(0, 2), iter([7])),
    lambda x: x.__setitem__(slice(0, 2), 5),
    lambda x: x.__setitem__(slice(0, 2), "ab"),
    lambda x: x.__setitem__(slice(0, 2), None),
    lambda x: x.__setitem__(slice(0, 2), [256]),
    lambda x: x.__setitem__(slice(0, 2), 1.5),
    lambda x: x.__setitem__(slice(None, None, 0), b""),
    lambda x: x.__setitem__(slice(-100, 100), b"all"),
)
for make in (lambda: bytearray(b"abcdef"), lambda: bytearray(),):
    for call in CALLS:
        x = make()
        print(attempt(call, x), x, sep=" -> ", end=" | ")
    print()

#: about: bytearray.pop, remove, clear, reverse, copy, del
#: kind: language
#: stdout:
#| 102 -> bytearray(b'abcde') | 97 -> bytearray(b'bcdef') | 101 -> bytearray(b'abcdf') | IndexError: pop index out of range -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'abcdef') | TypeError: pop expected at most 1 argument, got 2 -> bytearray(b'abcdef') | None -> bytearray(b'abdef') | ValueError: value not found in bytearray -> bytearray(b'abcdef') | ValueError: byte must be in range(0, 256) -> bytearray(b'abcdef') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'abcdef') | TypeError: bytearray.remove() takes exactly one argument (0 given) -> bytearray(b'abcdef') | None -> bytearray(b'') | TypeError: bytearray.clear() takes no arguments (1 given) -> bytearray(b'abcdef') | None -> bytearray(b'fedcba') | bytearray(b'abcdef') -> bytearray(b'abcdef') | False -> bytearray(b'abcdef') | None -> bytearray(b'bcdef') | None -> bytearray(b'abcde') | IndexError: bytearray index out of range -> bytearray(b'abcdef') | None -> bytearray(b'adef') | None -> bytearray(b'bdf') | None -> bytearray(b'') | TypeError: bytearray indices must be integers or slices, not str -> bytearray(b'abcdef') | 
#| IndexError: pop from empty bytearray -> bytearray(b'') | IndexError: pop from empty bytearray -> bytearray(b'') | IndexError: pop from empty bytearray -> bytearray(b'') | IndexError: pop from empty bytearray -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'') | TypeError: pop expected at most 1 argument, got 2 -> bytearray(b'') | ValueError: value not found in bytearray -> bytearray(b'') | ValueError: value not found in bytearray -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'') | TypeError: bytearray.remove() takes exactly one argument (0 given) -> bytearray(b'') | None -> bytearray(b'') | TypeError: bytearray.clear() takes no arguments (1 given) -> bytearray(b'') | None -> bytearray(b'') | bytearray(b'') -> bytearray(b'') | False -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'') | None -> bytearray(b'') | None -> bytearray(b'') | None -> bytearray(b'') | TypeError: bytearray indices must be integers or slices, not str -> bytearray(b'') | 
#| 255 -> bytearray(b'') | 255 -> bytearray(b'') | IndexError: pop index out of range -> bytearray(b'\xff') | IndexError: pop index out of range -> bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | OverflowError: Python int too large to convert to C ssize_t -> bytearray(b'\xff') | TypeError: pop expected at most 1 argument, got 2 -> bytearray(b'\xff') | ValueError: value not found in bytearray -> bytearray(b'\xff') | None -> bytearray(b'') | ValueError: byte must be in range(0, 256) -> bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer -> bytearray(b'\xff') | TypeError: bytearray.remove() takes exactly one argument (0 given) -> bytearray(b'\xff') | None -> bytearray(b'') | TypeError: bytearray.clear() takes no arguments (1 given) -> bytearray(b'\xff') | None -> bytearray(b'\xff') | bytearray(b'\xff') -> bytearray(b'\xff') | False -> bytearray(b'\xff') | None -> bytearray(b'') | None -> bytearray(b'') | IndexError: bytearray index out of range -> bytearray(b'\xff') | None -> bytearray(b'\xff') | None -> bytearray(b'') | None -> bytearray(b'') | TypeError: bytearray indices must be integers or slices, not str -> bytearray(b'\xff') | 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.pop(),
    lambda x: x.pop(0),
    lambda x: x.pop(-2),
    lambda x: x.pop(10),
    lambda x: x.pop("0"),
    lambda x: x.pop(2**70),
    lambda x: x.pop(0, 1),
    lambda x: x.remove(99),
    lambda x: x.remove(255),
    lambda x: x.remove(256),
    lambda x: x.remove("a"),
    lambda x: x.remove(),
    lambda x: x.clear(),
    lambda x: x.clear(1),
    lambda x: x.reverse(),
    lambda x: x.copy(),
    lambda x: x.copy() is x,
    lambda x: x.__delitem__(0),
    lambda x: x.__delitem__(-1),
    lambda x: x.__delitem__(9),
    lambda x: x.__delitem__(slice(1, 3)),
    lambda x: x.__delitem__(slice(None, None, 2)),
    lambda x: x.__delitem__(slice(None, None, -1)),
    lambda x: x.__delitem__("a"),
)
for make in (lambda: bytearray(b"abcdef"), lambda: bytearray(), lambda: bytearray(b"\xff"),):
    for call in CALLS:
        x = make()
        print(attempt(call, x), x, sep=" -> ", end=" | ")
    print()

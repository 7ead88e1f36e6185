#: about: items and slices assigned through a view
#: kind: language
#: stdout:
#| None -> [65, 98, 99, 100, 101, 102] | None -> [97, 98, 99, 100, 101, 65] | IndexError: index out of bounds on dimension 1 -> [97, 98, 99, 100, 101, 102] | ValueError: memoryview: invalid value for format 'B' -> [97, 98, 99, 100, 101, 102] | ValueError: memoryview: invalid value for format 'B' -> [97, 98, 99, 100, 101, 102] | TypeError: memoryview: invalid type for format 'B' -> [97, 98, 99, 100, 101, 102] | TypeError: memoryview: invalid type for format 'B' -> [97, 98, 99, 100, 101, 102] | TypeError: memoryview: invalid type for format 'B' -> [97, 98, 99, 100, 101, 102] | None -> [97, 66, 99, 100, 101, 102] | NotImplementedError: sub-views are not implemented -> [97, 98, 99, 100, 101, 102] | TypeError: memoryview: invalid slice key -> [97, 98, 99, 100, 101, 102] | None -> [88, 89, 99, 100, 101, 102] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [97, 98, 99, 100, 101, 102] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [97, 98, 99, 100, 101, 102] | None -> [97, 98, 99, 100, 101, 102] | None -> [102, 101, 100, 99, 98, 97] | None -> [49, 98, 50, 100, 101, 102] | TypeError: a bytes-like object is required, not 'list' -> [97, 98, 99, 100, 101, 102] | TypeError: a bytes-like object is required, not 'str' -> [97, 98, 99, 100, 101, 102] | None -> [97, 98, 99, 100, 101, 102] | TypeError: memoryview: invalid slice key -> [97, 98, 99, 100, 101, 102] | TypeError: cannot delete memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot delete memory -> [97, 98, 99, 100, 101, 102] | 
#| TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | TypeError: cannot modify read-only memory -> [97, 98, 99, 100, 101, 102] | 
#| None -> [65, 99, 101] | None -> [97, 99, 65] | IndexError: index out of bounds on dimension 1 -> [97, 99, 101] | ValueError: memoryview: invalid value for format 'B' -> [97, 99, 101] | ValueError: memoryview: invalid value for format 'B' -> [97, 99, 101] | TypeError: memoryview: invalid type for format 'B' -> [97, 99, 101] | TypeError: memoryview: invalid type for format 'B' -> [97, 99, 101] | TypeError: memoryview: invalid type for format 'B' -> [97, 99, 101] | None -> [97, 66, 101] | NotImplementedError: sub-views are not implemented -> [97, 99, 101] | TypeError: memoryview: invalid slice key -> [97, 99, 101] | None -> [88, 89, 101] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [97, 99, 101] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [97, 99, 101] | None -> [97, 99, 101] | None -> [101, 99, 97] | None -> [49, 99, 50] | TypeError: a bytes-like object is required, not 'list' -> [97, 99, 101] | TypeError: a bytes-like object is required, not 'str' -> [97, 99, 101] | None -> [97, 99, 101] | TypeError: memoryview: invalid slice key -> [97, 99, 101] | TypeError: cannot delete memory -> [97, 99, 101] | TypeError: cannot delete memory -> [97, 99, 101] | 
#| None -> [65, 0, 0, 0, 0, 0] | None -> [0, 0, 0, 0, 0, 65] | IndexError: index out of bounds on dimension 1 -> [0, 0, 0, 0, 0, 0] | None -> [256, 0, 0, 0, 0, 0] | None -> [-1, 0, 0, 0, 0, 0] | TypeError: memoryview: invalid type for format 'h' -> [0, 0, 0, 0, 0, 0] | TypeError: memoryview: invalid type for format 'h' -> [0, 0, 0, 0, 0, 0] | TypeError: memoryview: invalid type for format 'h' -> [0, 0, 0, 0, 0, 0] | None -> [0, 66, 0, 0, 0, 0] | NotImplementedError: sub-views are not implemented -> [0, 0, 0, 0, 0, 0] | TypeError: memoryview: invalid slice key -> [0, 0, 0, 0, 0, 0] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [0, 0, 0, 0, 0, 0] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [0, 0, 0, 0, 0, 0] | None -> [0, 0, 0, 0, 0, 0] | None -> [0, 0, 0, 0, 0, 0] | None -> [0, 0, 0, 0, 0, 0] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [0, 0, 0, 0, 0, 0] | TypeError: a bytes-like object is required, not 'list' -> [0, 0, 0, 0, 0, 0] | TypeError: a bytes-like object is required, not 'str' -> [0, 0, 0, 0, 0, 0] | ValueError: memoryview assignment: lvalue and rvalue have different structures -> [0, 0, 0, 0, 0, 0] | TypeError: memoryview: invalid slice key -> [0, 0, 0, 0, 0, 0] | TypeError: cannot delete memory -> [0, 0, 0, 0, 0, 0] | TypeError: cannot delete memory -> [0, 0, 0, 0, 0, 0] | 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.__setitem__(0, 65),
    lambda x: x.__setitem__(-1, 65),
    lambda x: x.__setitem__(9, 65),
    lambda x: x.__setitem__(0, 256),
    lambda x: x.__setitem__(0, -1),
    lambda x: x.__setitem__(0, "a"),
    lambda x: x.__setitem__(0, 1.5),
    lambda x: x.__setitem__(0, None),
    lambda x: x.__setitem__((1,), 66),
    lambda x: x.__setitem__((), 66),
    lambda x: x.__setitem__("a", 66),
    lambda x: x.__setitem__(slice(0, 2), b"XY"),
    lambda x: x.__setitem__(slice(0, 2), b"XYZ"),
    lambda x: x.__setitem__(slice(0, 2), memoryview(bytearray(4)).cast("h")),
    lambda x: x.__setitem__(slice(None), x),
    lambda x: x.__setitem__(slice(None, None, -1), x),
    lambda x: x.__setitem__(slice(0, 3, 2), b"12"),
    lambda x: x.__setitem__(slice(0, 2), [1, 2]),
    lambda x: x.__setitem__(slice(0, 2), "ab"),
    lambda x: x.__setitem__(slice(0, 0), b""),
    lambda x: x.__setitem__(..., 5),
    lambda x: x.__delitem__(0),
    lambda x: x.__delitem__(slice(1)),
)
for make in (lambda: memoryview(bytearray(b"abcdef")), lambda: memoryview(b"abcdef"), lambda: memoryview(bytearray(b"abcdef"))[::2], lambda: memoryview(bytearray(12)).cast("h"),):
    for call in CALLS:
        x = make()
        print(attempt(call, x), x.tolist(), sep=" -> ", end=" | ")
    print()

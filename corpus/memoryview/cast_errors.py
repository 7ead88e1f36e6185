#: about: casts: shapes, formats and views that cannot be cast
#: kind: language
#: stdout:
#| 0 [0, 0, 0]
#| 1 [[0, 0, 0], [0, 0, 0]]
#| 2 (12,)
#| 3 [0.0]
#| 4 (0, 0)
#| 5 TypeError: 0-dim memory has no length
#| 6 TypeError: invalid indexing of 0-dim memory
#| 7 TypeError: invalid indexing of 0-dim memory
#| 8 TypeError: memoryview: length is not a multiple of itemsize
#| 9 TypeError: memoryview: product(shape) * itemsize != buffer size
#| 10 TypeError: memoryview: product(shape) * itemsize != buffer size
#| 11 ValueError: memoryview.cast(): elements of shape must be integers > 0
#| 12 ValueError: memoryview.cast(): elements of shape must be integers > 0
#| 13 TypeError: memoryview.cast(): elements of shape must be integers
#| 14 TypeError: memoryview.cast(): elements of shape must be integers
#| 15 OverflowError: Python int too large to convert to C ssize_t
#| 16 ValueError: memoryview.cast(): product(shape) > SSIZE_MAX
#| 17 ValueError: memoryview.cast(): product(shape) > SSIZE_MAX
#| 18 ValueError: memoryview: number of dimensions must not exceed 64
#| 19 (1, 12)
#| 20 TypeError: shape must be a list or a tuple
#| 21 TypeError: shape must be a list or a tuple
#| 22 TypeError: shape must be a list or a tuple
#| 23 ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#| 24 ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#| 25 ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#| 26 ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
#| 27 UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| 28 TypeError: cast() argument 'format' must be str, not int
#| 29 TypeError: cast() missing required argument 'format' (pos 1)
#| 30 TypeError: cast() takes at most 2 arguments (3 given)
#| 31 TypeError: memoryview: cannot cast between two non-byte formats
#| 32 'b'
#| 33 TypeError: memoryview: cast must be 1D -> ND or ND -> 1D
#| 34 TypeError: memoryview: casts are restricted to C-contiguous views
#| 35 (0,)
#| 36 TypeError: memoryview: cannot cast view with zeros in shape or strides
#| 37 (memoryview[int], memoryview[str])
#| 38 TypeError: memoryview.__class_getitem__() takes exactly one argument (0 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: memoryview(bytes(12)).cast("i").tolist(),
    lambda: memoryview(bytes(12)).cast(format="H", shape=[2, 3]).tolist(),
    lambda: memoryview(bytes(12)).cast("B", (3, 2, 2)).cast("B").shape,
    lambda: memoryview(bytes(8)).cast("d", [1]).tolist(),
    lambda: (memoryview(bytes(1)).cast("B", []).tolist(), memoryview(bytes(1)).cast("B", ())[()]),
    lambda: len(memoryview(bytes(1)).cast("B", [])),
    lambda: list(memoryview(bytes(1)).cast("B", [])),
    lambda: memoryview(bytes(1)).cast("B", [])[0],
    lambda: memoryview(bytes(7)).cast("i"),
    lambda: memoryview(bytes(12)).cast("B", [5]),
    lambda: memoryview(bytes(12)).cast("B", [2, 3]),
    lambda: memoryview(bytes(12)).cast("B", [0]),
    lambda: memoryview(bytes(12)).cast("B", [-12]),
    lambda: memoryview(bytes(12)).cast("B", [12.0]),
    lambda: memoryview(bytes(12)).cast("B", ["a"]),
    lambda: memoryview(bytes(12)).cast("B", [2**70]),
    lambda: memoryview(bytes(12)).cast("B", [2**62, 4]),
    lambda: memoryview(bytes(48)).cast("q", [2**61 + 6]),
    lambda: memoryview(bytes(12)).cast("B", [1] * 65),
    lambda: memoryview(bytes(12)).cast("B", [True, 12]).shape,
    lambda: memoryview(bytes(12)).cast("B", 12),
    lambda: memoryview(bytes(12)).cast("B", None),
    lambda: memoryview(bytes(12)).cast("B", "12"),
    lambda: memoryview(bytes(12)).cast("<i"),
    lambda: memoryview(bytes(12)).cast("ii"),
    lambda: memoryview(bytes(12)).cast("x"),
    lambda: memoryview(bytes(12)).cast(""),
    lambda: memoryview(bytes(12)).cast("é"),
    lambda: memoryview(bytes(12)).cast(5),
    lambda: memoryview(bytes(12)).cast(),
    lambda: memoryview(bytes(12)).cast("B", [12], 3),
    lambda: memoryview(bytes(12)).cast("i").cast("h"),
    lambda: memoryview(bytes(12)).cast("i").cast("b").format,
    lambda: memoryview(bytes(12)).cast("B", [3, 4]).cast("B", [4, 3]),
    lambda: memoryview(bytes(12))[::2].cast("B"),
    lambda: memoryview(b"").cast("i").shape,
    lambda: memoryview(b"").cast("B", [1]),
    lambda: (memoryview[int], memoryview.__class_getitem__(str)),
    lambda: memoryview.__class_getitem__(),
)
for number, call in enumerate(CALLS): print(number, attempt(call))

#: about: the attributes of views of several shapes
#: kind: language
#: stdout:
#| [97, 98, 99, 100, 101, 102] | 6 | True | 1 | 'B' | 1 | (6,) | (1,) | () | True | True | True | 'bytes' | 6 | AttributeError: 'memoryview' object has no attribute 'nope'
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | 12 | False | 1 | 'B' | 1 | (12,) | (1,) | () | True | True | True | 'bytearray' | 12 | AttributeError: 'memoryview' object has no attribute 'nope'
#| [0, 2, 4, 6, 8, 10] | 6 | False | 1 | 'B' | 1 | (6,) | (2,) | () | False | False | False | 'bytearray' | 6 | AttributeError: 'memoryview' object has no attribute 'nope'
#| [11, 8, 5, 2] | 4 | False | 1 | 'B' | 1 | (4,) | (-3,) | () | False | False | False | 'bytearray' | 4 | AttributeError: 'memoryview' object has no attribute 'nope'
#| [256, 770, 1284, 1798, 2312, 2826, 3340, 3854, 4368, 4882, 5396, 5910] | 24 | False | 2 | 'h' | 1 | (12,) | (2,) | () | True | True | True | 'bytearray' | 12 | AttributeError: 'memoryview' object has no attribute 'nope'
#| [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] | 24 | True | 1 | 'B' | 3 | (2, 3, 4) | (12, 4, 1) | () | True | False | True | 'bytes' | 2 | AttributeError: 'memoryview' object has no attribute 'nope'
#| [] | 0 | True | 1 | 'B' | 1 | (0,) | (1,) | () | True | True | True | 'bytes' | 0 | AttributeError: 'memoryview' object has no attribute 'nope'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.nbytes,
    lambda x: x.readonly,
    lambda x: x.itemsize,
    lambda x: x.format,
    lambda x: x.ndim,
    lambda x: x.shape,
    lambda x: x.strides,
    lambda x: x.suboffsets,
    lambda x: x.c_contiguous,
    lambda x: x.f_contiguous,
    lambda x: x.contiguous,
    lambda x: type(x.obj).__name__,
    lambda x: len(x),
    lambda x: x.nope,
)
VALUES = (
    memoryview(b"abcdef"),
    memoryview(bytearray(range(12))),
    memoryview(bytearray(range(12)))[::2],
    memoryview(bytearray(range(12)))[::-3],
    memoryview(bytearray(range(24))).cast("h"),
    memoryview(bytes(range(24))).cast("B", [2, 3, 4]),
    memoryview(b""),
)
for x in VALUES:
    print(x.tolist(), *[attempt(call, x) for call in CALLS], sep=" | ")

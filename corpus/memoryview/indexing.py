#: about: items by index, tuple, slice and ellipsis
#: kind: language
#: stdout:
#| [97, 98, 99, 100, 101, 102] | 97 | 102 | IndexError: index out of bounds on dimension 1 | 98 | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [98, 99] | [97, 99, 101] | [102, 101, 100, 99, 98, 97] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | 97 | TypeError: cannot index 1-dimension view with 2-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | 97 | [97]
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | 0 | 11 | IndexError: index out of bounds on dimension 1 | 1 | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [1, 2] | [0, 2, 4, 6, 8, 10] | [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | 0 | TypeError: cannot index 1-dimension view with 2-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | 0 | [0]
#| [0, 2, 4, 6, 8, 10] | 0 | 10 | IndexError: index out of bounds on dimension 1 | 2 | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [2, 4] | [0, 4, 8] | [10, 8, 6, 4, 2, 0] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | 0 | TypeError: cannot index 1-dimension view with 2-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | 0 | [0]
#| [11, 8, 5, 2] | 11 | 2 | IndexError: index out of bounds on dimension 1 | 8 | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [8, 5] | [11, 5] | [2, 5, 8, 11] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | 11 | TypeError: cannot index 1-dimension view with 2-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | 11 | [11]
#| [256, 770, 1284, 1798, 2312, 2826, 3340, 3854, 4368, 4882, 5396, 5910] | 256 | 5910 | IndexError: index out of bounds on dimension 1 | 770 | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [770, 1284] | [256, 1284, 2312, 3340, 4368, 5396] | [5910, 5396, 4882, 4368, 3854, 3340, 2826, 2312, 1798, 1284, 770, 256] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | 256 | TypeError: cannot index 1-dimension view with 2-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | 256 | [256]
#| [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [[[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] | [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]] | [[[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]], [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | NotImplementedError: sub-views are not implemented | NotImplementedError: sub-views are not implemented | 0 | 23 | IndexError: index out of bounds on dimension 1 | TypeError: cannot index 3-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | NotImplementedError: multi-dimensional sub-views are not implemented | [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]]
#| [] | IndexError: index out of bounds on dimension 1 | IndexError: index out of bounds on dimension 1 | IndexError: index out of bounds on dimension 1 | IndexError: index out of bounds on dimension 1 | IndexError: cannot fit 'int' into an index-sized integer | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | [] | [] | [] | [] | TypeError: memoryview: invalid slice key | NotImplementedError: sub-views are not implemented | IndexError: index out of bounds on dimension 1 | TypeError: cannot index 1-dimension view with 2-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 3-element tuple | TypeError: cannot index 1-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | ValueError: slice step cannot be zero | IndexError: index out of bounds on dimension 1 | []

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x[0],
    lambda x: x[-1],
    lambda x: x[99],
    lambda x: x[True],
    lambda x: x[2**70],
    lambda x: x["a"],
    lambda x: x[1.0],
    lambda x: x[None],
    lambda x: x[1:3].tolist(),
    lambda x: x[::2].tolist(),
    lambda x: x[::-1].tolist(),
    lambda x: x[5:1].tolist(),
    lambda x: x[...] is x,
    lambda x: x[()],
    lambda x: x[0,],
    lambda x: x[0, 0],
    lambda x: x[0, 0, 0],
    lambda x: x[-1, -1, -1],
    lambda x: x[5, 0, 0],
    lambda x: x[0, 0, 0, 0],
    lambda x: x[0, "a"],
    lambda x: x[:, 0],
    lambda x: x[0:1, 0:1],
    lambda x: x[::0],
    lambda x: x.__getitem__(0),
    lambda x: x.__getitem__(slice(1)).tolist(),
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

#: about: bytes.indexing and slicing
#: kind: language
#: stdout:
#| b'abcdef' | 97 | 102 | IndexError: index out of range | 98 | IndexError: cannot fit 'int' into an index-sized integer | b'bc' | b'ace' | b'fedcba' | b'abcdef' | b'' | b'f' | ValueError: slice step cannot be zero | TypeError: byte indices must be integers or slices, not float | TypeError: byte indices must be integers or slices, not str | TypeError: byte indices must be integers or slices, not NoneType | TypeError: byte indices must be integers or slices, not tuple | TypeError: slice indices must be integers or None or have an __index__ method | ([97, 98], 597, 102, [102], b'fedcba')
#| b'' | IndexError: index out of range | IndexError: index out of range | IndexError: index out of range | IndexError: index out of range | IndexError: cannot fit 'int' into an index-sized integer | b'' | b'' | b'' | b'' | b'' | b'' | ValueError: slice step cannot be zero | TypeError: byte indices must be integers or slices, not float | TypeError: byte indices must be integers or slices, not str | TypeError: byte indices must be integers or slices, not NoneType | TypeError: byte indices must be integers or slices, not tuple | TypeError: slice indices must be integers or None or have an __index__ method | ([], 0, None, [], b'')
#| b'\xff' | 255 | 255 | IndexError: index out of range | IndexError: index out of range | IndexError: cannot fit 'int' into an index-sized integer | b'' | b'\xff' | b'\xff' | b'\xff' | b'' | b'\xff' | ValueError: slice step cannot be zero | TypeError: byte indices must be integers or slices, not float | TypeError: byte indices must be integers or slices, not str | TypeError: byte indices must be integers or slices, not NoneType | TypeError: byte indices must be integers or slices, not tuple | TypeError: slice indices must be integers or None or have an __index__ method | ([255], 255, 255, [255], b'\xff')

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x[0],
    lambda x: x[-1],
    lambda x: x[10],
    lambda x: x[True],
    lambda x: x[2**70],
    lambda x: x[1:3],
    lambda x: x[::2],
    lambda x: x[::-1],
    lambda x: x[-100:100],
    lambda x: x[2**70:],
    lambda x: x[::-2**70],
    lambda x: x[::0],
    lambda x: x[1.0],
    lambda x: x["a"],
    lambda x: x[None],
    lambda x: x[1, 2],
    lambda x: x[:"a"],
    lambda x: (list(x)[:2], sum(x), max(x, default=None), sorted(x)[-1:], bytes(reversed(x))),
)
for x in (b"abcdef", b"", b"\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

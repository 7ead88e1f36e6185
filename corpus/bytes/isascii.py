#: about: bytes.isascii: every byte alone and beside others
#: kind: language
#: stdout:
#| b'hello World' | True | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytes.isascii() takes no arguments (1 given)
#| b'  a b\t' | True | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytes.isascii() takes no arguments (1 given)
#| b'' | True | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytes.isascii() takes no arguments (1 given)
#| b'aB1\xe9\xff\x00' | False | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytes.isascii() takes no arguments (1 given)
#| b"\xdf\xc4 x.y'z" | False | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytes.isascii() takes no arguments (1 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.isascii(),
    lambda x: "".join("01"[type(x)([i]).isascii()] for i in range(256)).count("1"),
    lambda x: [i for i in range(256) if type(x)([i]).isascii()][:5],
    lambda x: [i for i in range(256) if type(x)([65, i]).isascii()][-2:],
    lambda x: [i for i in range(256) if type(x)([i, 97]).isascii()][-2:],
    lambda x: x.isascii(1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

#: about: bytearray.isascii: every byte alone and beside others
#: kind: language
#: stdout:
#| bytearray(b'hello World') | True | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytearray.isascii() takes no arguments (1 given)
#| bytearray(b'  a b\t') | True | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytearray.isascii() takes no arguments (1 given)
#| bytearray(b'') | True | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytearray.isascii() takes no arguments (1 given)
#| bytearray(b'aB1\xe9\xff\x00') | False | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytearray.isascii() takes no arguments (1 given)
#| bytearray(b"\xdf\xc4 x.y\'z") | False | 128 | [0, 1, 2, 3, 4] | [126, 127] | [126, 127] | TypeError: bytearray.isascii() takes no arguments (1 given)

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
VALUES = (
    bytearray(b"hello World"),
    bytearray(b"  a b\t"),
    bytearray(b""),
    bytearray(b"aB1\xe9\xff\x00"),
    bytearray(b"\xdf\xc4 x.y'z"),
)
for x in VALUES:
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

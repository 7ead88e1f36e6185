#: about: bytearray.isdigit: every byte alone and beside others
#: kind: language
#: stdout:
#| bytearray(b'hello World') | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytearray.isdigit() takes no arguments (1 given)
#| bytearray(b'  a b\t') | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytearray.isdigit() takes no arguments (1 given)
#| bytearray(b'') | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytearray.isdigit() takes no arguments (1 given)
#| bytearray(b'aB1\xe9\xff\x00') | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytearray.isdigit() takes no arguments (1 given)
#| bytearray(b"\xdf\xc4 x.y\'z") | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytearray.isdigit() takes no arguments (1 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.isdigit(),
    lambda x: "".join("01"[type(x)([i]).isdigit()] for i in range(256)).count("1"),
    lambda x: [i for i in range(256) if type(x)([i]).isdigit()][:5],
    lambda x: [i for i in range(256) if type(x)([65, i]).isdigit()][-2:],
    lambda x: [i for i in range(256) if type(x)([i, 97]).isdigit()][-2:],
    lambda x: x.isdigit(1),
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

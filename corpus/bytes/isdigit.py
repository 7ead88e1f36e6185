#: about: bytes.isdigit: every byte alone and beside others
#: kind: language
#: stdout:
#| b'hello World' | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytes.isdigit() takes no arguments (1 given)
#| b'  a b\t' | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytes.isdigit() takes no arguments (1 given)
#| b'' | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytes.isdigit() takes no arguments (1 given)
#| b'aB1\xe9\xff\x00' | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytes.isdigit() takes no arguments (1 given)
#| b"\xdf\xc4 x.y'z" | False | 10 | [48, 49, 50, 51, 52] | [] | [] | TypeError: bytes.isdigit() takes no arguments (1 given)

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
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

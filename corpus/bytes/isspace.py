#: about: bytes.isspace: every byte alone and beside others
#: kind: language
#: stdout:
#| b'hello World' | False | 6 | [9, 10, 11, 12, 13] | [] | [] | TypeError: bytes.isspace() takes no arguments (1 given)
#| b'  a b\t' | False | 6 | [9, 10, 11, 12, 13] | [] | [] | TypeError: bytes.isspace() takes no arguments (1 given)
#| b'' | False | 6 | [9, 10, 11, 12, 13] | [] | [] | TypeError: bytes.isspace() takes no arguments (1 given)
#| b'aB1\xe9\xff\x00' | False | 6 | [9, 10, 11, 12, 13] | [] | [] | TypeError: bytes.isspace() takes no arguments (1 given)
#| b"\xdf\xc4 x.y'z" | False | 6 | [9, 10, 11, 12, 13] | [] | [] | TypeError: bytes.isspace() takes no arguments (1 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.isspace(),
    lambda x: "".join("01"[type(x)([i]).isspace()] for i in range(256)).count("1"),
    lambda x: [i for i in range(256) if type(x)([i]).isspace()][:5],
    lambda x: [i for i in range(256) if type(x)([65, i]).isspace()][-2:],
    lambda x: [i for i in range(256) if type(x)([i, 97]).isspace()][-2:],
    lambda x: x.isspace(1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

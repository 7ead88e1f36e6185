#: about: bytes.islower: every byte alone and beside others
#: kind: language
#: stdout:
#| b'hello World' | False | 26 | [97, 98, 99, 100, 101] | [] | [254, 255] | TypeError: bytes.islower() takes no arguments (1 given)
#| b'  a b\t' | True | 26 | [97, 98, 99, 100, 101] | [] | [254, 255] | TypeError: bytes.islower() takes no arguments (1 given)
#| b'' | False | 26 | [97, 98, 99, 100, 101] | [] | [254, 255] | TypeError: bytes.islower() takes no arguments (1 given)
#| b'aB1\xe9\xff\x00' | False | 26 | [97, 98, 99, 100, 101] | [] | [254, 255] | TypeError: bytes.islower() takes no arguments (1 given)
#| b"\xdf\xc4 x.y'z" | True | 26 | [97, 98, 99, 100, 101] | [] | [254, 255] | TypeError: bytes.islower() takes no arguments (1 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.islower(),
    lambda x: "".join("01"[type(x)([i]).islower()] for i in range(256)).count("1"),
    lambda x: [i for i in range(256) if type(x)([i]).islower()][:5],
    lambda x: [i for i in range(256) if type(x)([65, i]).islower()][-2:],
    lambda x: [i for i in range(256) if type(x)([i, 97]).islower()][-2:],
    lambda x: x.islower(1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

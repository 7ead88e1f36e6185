#: about: bytes.istitle: every byte alone and beside others
#: kind: language
#: stdout:
#| b'hello World' | False | 26 | [65, 66, 67, 68, 69] | [254, 255] | [89, 90] | TypeError: bytes.istitle() takes no arguments (1 given)
#| b'  a b\t' | False | 26 | [65, 66, 67, 68, 69] | [254, 255] | [89, 90] | TypeError: bytes.istitle() takes no arguments (1 given)
#| b'' | False | 26 | [65, 66, 67, 68, 69] | [254, 255] | [89, 90] | TypeError: bytes.istitle() takes no arguments (1 given)
#| b'aB1\xe9\xff\x00' | False | 26 | [65, 66, 67, 68, 69] | [254, 255] | [89, 90] | TypeError: bytes.istitle() takes no arguments (1 given)
#| b"\xdf\xc4 x.y'z" | False | 26 | [65, 66, 67, 68, 69] | [254, 255] | [89, 90] | TypeError: bytes.istitle() takes no arguments (1 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.istitle(),
    lambda x: "".join("01"[type(x)([i]).istitle()] for i in range(256)).count("1"),
    lambda x: [i for i in range(256) if type(x)([i]).istitle()][:5],
    lambda x: [i for i in range(256) if type(x)([65, i]).istitle()][-2:],
    lambda x: [i for i in range(256) if type(x)([i, 97]).istitle()][-2:],
    lambda x: x.istitle(1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

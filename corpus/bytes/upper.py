#: about: bytes.upper: ASCII letters only
#: kind: language
#: stdout:
#| b'hello World' | b'HELLO WORLD' | True | 'bytes' | TypeError: bytes.upper() takes no arguments (1 given) | TypeError: bytes.upper() takes no keyword arguments
#| b'  a b\t' | b'  A B\t' | True | 'bytes' | TypeError: bytes.upper() takes no arguments (1 given) | TypeError: bytes.upper() takes no keyword arguments
#| b'' | b'' | True | 'bytes' | TypeError: bytes.upper() takes no arguments (1 given) | TypeError: bytes.upper() takes no keyword arguments
#| b'aB1\xe9\xff\x00' | b'AB1\xe9\xff\x00' | True | 'bytes' | TypeError: bytes.upper() takes no arguments (1 given) | TypeError: bytes.upper() takes no keyword arguments
#| b"\xdf\xc4 x.y'z" | b"\xdf\xc4 X.Y'Z" | True | 'bytes' | TypeError: bytes.upper() takes no arguments (1 given) | TypeError: bytes.upper() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.upper(),
    lambda x: x.upper().upper() == x.upper(),
    lambda x: type(x.upper()).__name__,
    lambda x: x.upper(1),
    lambda x: x.upper(a=1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

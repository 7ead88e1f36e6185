#: about: bytes.lower: ASCII letters only
#: kind: language
#: stdout:
#| b'hello World' | b'hello world' | True | 'bytes' | TypeError: bytes.lower() takes no arguments (1 given) | TypeError: bytes.lower() takes no keyword arguments
#| b'  a b\t' | b'  a b\t' | True | 'bytes' | TypeError: bytes.lower() takes no arguments (1 given) | TypeError: bytes.lower() takes no keyword arguments
#| b'' | b'' | True | 'bytes' | TypeError: bytes.lower() takes no arguments (1 given) | TypeError: bytes.lower() takes no keyword arguments
#| b'aB1\xe9\xff\x00' | b'ab1\xe9\xff\x00' | True | 'bytes' | TypeError: bytes.lower() takes no arguments (1 given) | TypeError: bytes.lower() takes no keyword arguments
#| b"\xdf\xc4 x.y'z" | b"\xdf\xc4 x.y'z" | True | 'bytes' | TypeError: bytes.lower() takes no arguments (1 given) | TypeError: bytes.lower() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.lower(),
    lambda x: x.lower().lower() == x.lower(),
    lambda x: type(x.lower()).__name__,
    lambda x: x.lower(1),
    lambda x: x.lower(a=1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

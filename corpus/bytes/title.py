#: about: bytes.title: ASCII letters only
#: kind: language
#: stdout:
#| b'hello World' | b'Hello World' | True | 'bytes' | TypeError: bytes.title() takes no arguments (1 given) | TypeError: bytes.title() takes no keyword arguments
#| b'  a b\t' | b'  A B\t' | True | 'bytes' | TypeError: bytes.title() takes no arguments (1 given) | TypeError: bytes.title() takes no keyword arguments
#| b'' | b'' | True | 'bytes' | TypeError: bytes.title() takes no arguments (1 given) | TypeError: bytes.title() takes no keyword arguments
#| b'aB1\xe9\xff\x00' | b'Ab1\xe9\xff\x00' | True | 'bytes' | TypeError: bytes.title() takes no arguments (1 given) | TypeError: bytes.title() takes no keyword arguments
#| b"\xdf\xc4 x.y'z" | b"\xdf\xc4 X.Y'Z" | True | 'bytes' | TypeError: bytes.title() takes no arguments (1 given) | TypeError: bytes.title() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.title(),
    lambda x: x.title().title() == x.title(),
    lambda x: type(x.title()).__name__,
    lambda x: x.title(1),
    lambda x: x.title(a=1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

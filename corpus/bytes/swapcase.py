#: about: bytes.swapcase: ASCII letters only
#: kind: language
#: stdout:
#| b'hello World' | b'HELLO wORLD' | False | 'bytes' | TypeError: bytes.swapcase() takes no arguments (1 given) | TypeError: bytes.swapcase() takes no keyword arguments
#| b'  a b\t' | b'  A B\t' | False | 'bytes' | TypeError: bytes.swapcase() takes no arguments (1 given) | TypeError: bytes.swapcase() takes no keyword arguments
#| b'' | b'' | True | 'bytes' | TypeError: bytes.swapcase() takes no arguments (1 given) | TypeError: bytes.swapcase() takes no keyword arguments
#| b'aB1\xe9\xff\x00' | b'Ab1\xe9\xff\x00' | False | 'bytes' | TypeError: bytes.swapcase() takes no arguments (1 given) | TypeError: bytes.swapcase() takes no keyword arguments
#| b"\xdf\xc4 x.y'z" | b"\xdf\xc4 X.Y'Z" | False | 'bytes' | TypeError: bytes.swapcase() takes no arguments (1 given) | TypeError: bytes.swapcase() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.swapcase(),
    lambda x: x.swapcase().swapcase() == x.swapcase(),
    lambda x: type(x.swapcase()).__name__,
    lambda x: x.swapcase(1),
    lambda x: x.swapcase(a=1),
)
for x in (b"hello World", b"  a b\t", b"", b"aB1\xe9\xff\x00", b"\xdf\xc4 x.y'z",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

#: about: bytearray.hex: separators and groups
#: kind: language
#: stdout:
#| bytearray(b'\x00\xff\x10abc') | '00ff10616263' | '00:ff:10:61:62:63' | '00ff-1061-6263' | '00ff_1061_6263' | '00ff 10616263' | '00ff10616263' | '00ff10.616263' | '00ff10616263' | ValueError: sep must be length 1. | ValueError: sep must be length 1. | ValueError: sep must be ASCII. | ValueError: sep must be ASCII. | TypeError: object of type 'int' has no len() | TypeError: object of type 'NoneType' has no len() | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: hex() takes at most 2 arguments (3 given) | TypeError: hex() got an unexpected keyword argument 'separator'
#| bytearray(b'') | '' | '' | '' | '' | '' | '' | '' | '' | ValueError: sep must be length 1. | ValueError: sep must be length 1. | ValueError: sep must be ASCII. | ValueError: sep must be ASCII. | TypeError: object of type 'int' has no len() | TypeError: object of type 'NoneType' has no len() | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: hex() takes at most 2 arguments (3 given) | TypeError: hex() got an unexpected keyword argument 'separator'
#| bytearray(b'\x7f') | '7f' | '7f' | '7f' | '7f' | '7f' | '7f' | '7f' | '7f' | ValueError: sep must be length 1. | ValueError: sep must be length 1. | ValueError: sep must be ASCII. | ValueError: sep must be ASCII. | TypeError: object of type 'int' has no len() | TypeError: object of type 'NoneType' has no len() | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: hex() takes at most 2 arguments (3 given) | TypeError: hex() got an unexpected keyword argument 'separator'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.hex(),
    lambda x: x.hex(":"),
    lambda x: x.hex("-", 2),
    lambda x: x.hex("_", -2),
    lambda x: x.hex(" ", 4),
    lambda x: x.hex(b"|", 0),
    lambda x: x.hex(sep=".", bytes_per_sep=3),
    lambda x: x.hex(bytes_per_sep=2),
    lambda x: x.hex(""),
    lambda x: x.hex("ab"),
    lambda x: x.hex("é"),
    lambda x: x.hex(b"\xff"),
    lambda x: x.hex(5),
    lambda x: x.hex(None),
    lambda x: x.hex(":", "1"),
    lambda x: x.hex(":", 2**40),
    lambda x: x.hex(":", 1, 2),
    lambda x: x.hex(separator=":"),
)
for x in (bytearray(b"\x00\xff\x10abc"), bytearray(b""), bytearray(b"\x7f"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

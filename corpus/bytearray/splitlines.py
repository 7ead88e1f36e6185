#: about: bytearray.splitlines
#: kind: language
#: stdout:
#| bytearray(b'a\nb\r\nc\rd') | [bytearray(b'a'), bytearray(b'b'), bytearray(b'c'), bytearray(b'd')] | [bytearray(b'a\n'), bytearray(b'b\r\n'), bytearray(b'c\r'), bytearray(b'd')] | [bytearray(b'a\n'), bytearray(b'b\r\n'), bytearray(b'c\r'), bytearray(b'd')] | [bytearray(b'a'), bytearray(b'b'), bytearray(b'c'), bytearray(b'd')] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| bytearray(b'a\x0bb\x0cc\x1cd\x85e') | [bytearray(b'a\x0bb\x0cc\x1cd\x85e')] | [bytearray(b'a\x0bb\x0cc\x1cd\x85e')] | [bytearray(b'a\x0bb\x0cc\x1cd\x85e')] | [bytearray(b'a\x0bb\x0cc\x1cd\x85e')] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| bytearray(b'\n') | [bytearray(b'')] | [bytearray(b'\n')] | [bytearray(b'\n')] | [bytearray(b'')] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| bytearray(b'') | [] | [] | [] | [] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| bytearray(b'\r\n\n\r') | [bytearray(b''), bytearray(b''), bytearray(b'')] | [bytearray(b'\r\n'), bytearray(b'\n'), bytearray(b'\r')] | [bytearray(b'\r\n'), bytearray(b'\n'), bytearray(b'\r')] | [bytearray(b''), bytearray(b''), bytearray(b'')] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.splitlines(),
    lambda x: x.splitlines(True),
    lambda x: x.splitlines(keepends=True),
    lambda x: x.splitlines(0),
    lambda x: x.splitlines(True, False),
    lambda x: x.splitlines(keep=1),
)
VALUES = (
    bytearray(b"a\nb\r\nc\rd"),
    bytearray(b"a\x0bb\x0cc\x1cd\x85e"),
    bytearray(b"\n"),
    bytearray(b""),
    bytearray(b"\r\n\n\r"),
)
for x in VALUES:
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

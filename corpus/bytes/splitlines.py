#: about: bytes.splitlines
#: kind: language
#: stdout:
#| b'a\nb\r\nc\rd' | [b'a', b'b', b'c', b'd'] | [b'a\n', b'b\r\n', b'c\r', b'd'] | [b'a\n', b'b\r\n', b'c\r', b'd'] | [b'a', b'b', b'c', b'd'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| b'a\x0bb\x0cc\x1cd\x85e' | [b'a\x0bb\x0cc\x1cd\x85e'] | [b'a\x0bb\x0cc\x1cd\x85e'] | [b'a\x0bb\x0cc\x1cd\x85e'] | [b'a\x0bb\x0cc\x1cd\x85e'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| b'\n' | [b''] | [b'\n'] | [b'\n'] | [b''] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| b'' | [] | [] | [] | [] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| b'\r\n\n\r' | [b'', b'', b''] | [b'\r\n', b'\n', b'\r'] | [b'\r\n', b'\n', b'\r'] | [b'', b'', b''] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'

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
for x in (b"a\nb\r\nc\rd", b"a\x0bb\x0cc\x1cd\x85e", b"\n", b"", b"\r\n\n\r",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

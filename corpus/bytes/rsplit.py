#: about: bytes.rsplit
#: kind: language
#: stdout:
#| b' a  b c ' | [b'a', b'b', b'c'] | [b'a', b'b', b'c'] | [b' a  b c '] | [b'', b'a', b'', b'b', b'c', b''] | [b' a  b c '] | [b' a  b', b'c'] | [b' a  b c '] | [b' a  b', b'c'] | [b' a  b c '] | [b' a  b c '] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?
#| b'a,b,,c' | [b'a,b,,c'] | [b'a,b,,c'] | [b'a', b'b', b'', b'c'] | [b'a,b,,c'] | [b'a', b'b', b'', b'c'] | [b'a,b,,c'] | [b'a,b,', b'c'] | [b'a,b,,c'] | [b'a,b,,c'] | [b'a', b'b', b'', b'c'] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?
#| b'' | [] | [] | [b''] | [b''] | [b''] | [] | [b''] | [] | [b''] | [b''] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?
#| b'x\x0by\x1cz\x85w' | [b'x', b'y\x1cz\x85w'] | [b'x', b'y\x1cz\x85w'] | [b'x\x0by\x1cz\x85w'] | [b'x\x0by\x1cz\x85w'] | [b'x\x0by\x1cz\x85w'] | [b'x', b'y\x1cz\x85w'] | [b'x\x0by\x1cz\x85w'] | [b'x', b'y\x1cz\x85w'] | [b'x\x0by\x1cz\x85w'] | [b'x\x0by\x1cz\x85w'] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'seps'. Did you mean 'sep'?

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rsplit(),
    lambda x: x.rsplit(None),
    lambda x: x.rsplit(b","),
    lambda x: x.rsplit(b" "),
    lambda x: x.rsplit(bytearray(b",")),
    lambda x: x.rsplit(None, 1),
    lambda x: x.rsplit(b",", 1),
    lambda x: x.rsplit(maxsplit=1),
    lambda x: x.rsplit(sep=b",", maxsplit=0),
    lambda x: x.rsplit(b",", -1),
    lambda x: x.rsplit(b""),
    lambda x: x.rsplit(44),
    lambda x: x.rsplit(","),
    lambda x: x.rsplit(b",", "1"),
    lambda x: x.rsplit(b",", 2**70),
    lambda x: x.rsplit(b",", 1, 2),
    lambda x: x.rsplit(seps=b","),
)
for x in (b" a  b c ", b"a,b,,c", b"", b"x\x0by\x1cz\x85w",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

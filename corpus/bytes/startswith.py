#: about: bytes.startswith
#: kind: language
#: stdout:
#| b'banana' | False | True | False | True | False | False | True | True | True | False | TypeError: a bytes-like object is required, not 'str' | TypeError: startswith first arg must be bytes or a tuple of bytes, not list | TypeError: startswith first arg must be bytes or a tuple of bytes, not str | TypeError: startswith first arg must be bytes or a tuple of bytes, not int | TypeError: startswith first arg must be bytes or a tuple of bytes, not NoneType | False | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4
#| b'a' | True | False | False | True | False | True | True | False | False | False | True | TypeError: startswith first arg must be bytes or a tuple of bytes, not list | TypeError: startswith first arg must be bytes or a tuple of bytes, not str | TypeError: startswith first arg must be bytes or a tuple of bytes, not int | TypeError: startswith first arg must be bytes or a tuple of bytes, not NoneType | True | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4
#| b'' | False | False | False | True | False | False | False | False | False | False | TypeError: a bytes-like object is required, not 'str' | TypeError: startswith first arg must be bytes or a tuple of bytes, not list | TypeError: startswith first arg must be bytes or a tuple of bytes, not str | TypeError: startswith first arg must be bytes or a tuple of bytes, not int | TypeError: startswith first arg must be bytes or a tuple of bytes, not NoneType | False | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.startswith(b"a"),
    lambda x: x.startswith(b"ba"),
    lambda x: x.startswith(b"na"),
    lambda x: x.startswith(b""),
    lambda x: x.startswith(()),
    lambda x: x.startswith((b"x", b"a")),
    lambda x: x.startswith((bytearray(b"b"), memoryview(b"a"))),
    lambda x: x.startswith(b"an", 1),
    lambda x: x.startswith(b"an", 1, 3),
    lambda x: x.startswith(b"", 7),
    lambda x: x.startswith((b"a", "a")),
    lambda x: x.startswith([b"a"]),
    lambda x: x.startswith("a"),
    lambda x: x.startswith(97),
    lambda x: x.startswith(None),
    lambda x: x.startswith(b"a", None, None),
    lambda x: x.startswith(),
    lambda x: x.startswith(b"a", 1, 2, 3),
)
for x in (b"banana", b"a", b"",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

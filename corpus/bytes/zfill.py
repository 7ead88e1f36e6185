#: about: bytes.zfill
#: kind: language
#: stdout:
#| b'12' | b'12' | b'0012' | b'12' | b'12' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytes.zfill() takes exactly one argument (0 given) | TypeError: bytes.zfill() takes exactly one argument (2 given)
#| b'-12' | b'-12' | b'-012' | b'-12' | b'-12' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytes.zfill() takes exactly one argument (0 given) | TypeError: bytes.zfill() takes exactly one argument (2 given)
#| b'+' | b'+' | b'+000' | b'+' | b'+' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytes.zfill() takes exactly one argument (0 given) | TypeError: bytes.zfill() takes exactly one argument (2 given)
#| b'' | b'' | b'0000' | b'' | b'0' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytes.zfill() takes exactly one argument (0 given) | TypeError: bytes.zfill() takes exactly one argument (2 given)
#| b'--1' | b'--1' | b'-0-1' | b'--1' | b'--1' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytes.zfill() takes exactly one argument (0 given) | TypeError: bytes.zfill() takes exactly one argument (2 given)
#| b'\xff' | b'\xff' | b'000\xff' | b'\xff' | b'\xff' | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytes.zfill() takes exactly one argument (0 given) | TypeError: bytes.zfill() takes exactly one argument (2 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.zfill(0),
    lambda x: x.zfill(4),
    lambda x: x.zfill(-1),
    lambda x: x.zfill(True),
    lambda x: x.zfill("4"),
    lambda x: x.zfill(4.5),
    lambda x: x.zfill(),
    lambda x: x.zfill(1, 2),
)
for x in (b"12", b"-12", b"+", b"", b"--1", b"\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

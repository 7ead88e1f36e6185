#: about: bytearray.zfill
#: kind: language
#: stdout:
#| bytearray(b'12') | bytearray(b'12') | bytearray(b'0012') | bytearray(b'12') | bytearray(b'12') | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytearray.zfill() takes exactly one argument (0 given) | TypeError: bytearray.zfill() takes exactly one argument (2 given)
#| bytearray(b'-12') | bytearray(b'-12') | bytearray(b'-012') | bytearray(b'-12') | bytearray(b'-12') | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytearray.zfill() takes exactly one argument (0 given) | TypeError: bytearray.zfill() takes exactly one argument (2 given)
#| bytearray(b'+') | bytearray(b'+') | bytearray(b'+000') | bytearray(b'+') | bytearray(b'+') | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytearray.zfill() takes exactly one argument (0 given) | TypeError: bytearray.zfill() takes exactly one argument (2 given)
#| bytearray(b'') | bytearray(b'') | bytearray(b'0000') | bytearray(b'') | bytearray(b'0') | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytearray.zfill() takes exactly one argument (0 given) | TypeError: bytearray.zfill() takes exactly one argument (2 given)
#| bytearray(b'--1') | bytearray(b'--1') | bytearray(b'-0-1') | bytearray(b'--1') | bytearray(b'--1') | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytearray.zfill() takes exactly one argument (0 given) | TypeError: bytearray.zfill() takes exactly one argument (2 given)
#| bytearray(b'\xff') | bytearray(b'\xff') | bytearray(b'000\xff') | bytearray(b'\xff') | bytearray(b'\xff') | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | TypeError: bytearray.zfill() takes exactly one argument (0 given) | TypeError: bytearray.zfill() takes exactly one argument (2 given)

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
for x in (bytearray(b"12"), bytearray(b"-12"), bytearray(b"+"), bytearray(b""), bytearray(b"--1"), bytearray(b"\xff"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")

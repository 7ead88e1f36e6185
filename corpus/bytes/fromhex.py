#: about: bytes.fromhex: spaces, case, what is no digit
#: kind: language
#: stdout:
#| 0 b'\x00\xffz'
#| 1 b'\n\x0b\x0c'
#| 2 b''
#| 3 b''
#| 4 b'\n\xff'
#| 5 b'AB'
#| 6 b'AB'
#| 7 ValueError: fromhex() arg must contain an even number of hexadecimal digits
#| 8 ValueError: fromhex() arg must contain an even number of hexadecimal digits
#| 9 ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| 10 ValueError: non-hexadecimal number found in fromhex() arg at position 0
#| 11 ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| 12 ValueError: non-hexadecimal number found in fromhex() arg at position 2
#| 13 ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| 14 ValueError: non-hexadecimal number found in fromhex() arg at position 0
#| 15 ValueError: non-hexadecimal number found in fromhex() arg at position 1
#| 16 ValueError: non-hexadecimal number found in fromhex() arg at position 2
#| 17 TypeError: fromhex() argument must be str or bytes-like, not int
#| 18 TypeError: fromhex() argument must be str or bytes-like, not NoneType
#| 19 TypeError: bytes.fromhex() takes exactly one argument (0 given)
#| 20 TypeError: bytes.fromhex() takes exactly one argument (2 given)
#| 21 TypeError: bytes.fromhex() takes no keyword arguments
#| 22 b'A'
#| 23 ('Sub', True)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Sub(bytes): pass


CALLS = (
    lambda: bytes.fromhex("00ff7A"),
    lambda: bytes.fromhex(" 0a 0b\n0c\t"),
    lambda: bytes.fromhex(""),
    lambda: bytes.fromhex("  "),
    lambda: bytes.fromhex(b"0aff"),
    lambda: bytes.fromhex(bytearray(b"41 42")),
    lambda: bytes.fromhex(memoryview(b"4142")),
    lambda: bytes.fromhex("0"),
    lambda: bytes.fromhex("abc"),
    lambda: bytes.fromhex("0 1"),
    lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("0g"),
    lambda: bytes.fromhex("00\u200300"),
    lambda: bytes.fromhex("1\u0661"),
    lambda: bytes.fromhex("é0"),
    lambda: bytes.fromhex(b"0\xff"),
    lambda: bytes.fromhex("00\x00"),
    lambda: bytes.fromhex(5),
    lambda: bytes.fromhex(None),
    lambda: bytes.fromhex(),
    lambda: bytes.fromhex("00", "11"),
    lambda: bytes.fromhex(string="00"),
    lambda: bytes(b"x").fromhex("41"),
    lambda: (type(Sub.fromhex("41")).__name__, Sub.fromhex("41") == b"A"),
)
for number, call in enumerate(CALLS): print(number, attempt(call))

#: about: bytearray.fromhex: spaces, case, what is no digit
#: kind: language
#: stdout:
#| 0 bytearray(b'\x00\xffz')
#| 1 bytearray(b'\n\x0b\x0c')
#| 2 bytearray(b'')
#| 3 bytearray(b'')
#| 4 bytearray(b'\n\xff')
#| 5 bytearray(b'AB')
#| 6 bytearray(b'AB')
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
#| 19 TypeError: bytearray.fromhex() takes exactly one argument (0 given)
#| 20 TypeError: bytearray.fromhex() takes exactly one argument (2 given)
#| 21 TypeError: bytearray.fromhex() takes no keyword arguments
#| 22 bytearray(b'A')
#| 23 ('Sub', True)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Sub(bytearray): pass


CALLS = (
    lambda: bytearray.fromhex("00ff7A"),
    lambda: bytearray.fromhex(" 0a 0b\n0c\t"),
    lambda: bytearray.fromhex(""),
    lambda: bytearray.fromhex("  "),
    lambda: bytearray.fromhex(b"0aff"),
    lambda: bytearray.fromhex(bytearray(b"41 42")),
    lambda: bytearray.fromhex(memoryview(b"4142")),
    lambda: bytearray.fromhex("0"),
    lambda: bytearray.fromhex("abc"),
    lambda: bytearray.fromhex("0 1"),
    lambda: bytearray.fromhex("zz"),
    lambda: bytearray.fromhex("0g"),
    lambda: bytearray.fromhex("00\u200300"),
    lambda: bytearray.fromhex("1\u0661"),
    lambda: bytearray.fromhex("é0"),
    lambda: bytearray.fromhex(b"0\xff"),
    lambda: bytearray.fromhex("00\x00"),
    lambda: bytearray.fromhex(5),
    lambda: bytearray.fromhex(None),
    lambda: bytearray.fromhex(),
    lambda: bytearray.fromhex("00", "11"),
    lambda: bytearray.fromhex(string="00"),
    lambda: bytearray(b"x").fromhex("41"),
    lambda: (type(Sub.fromhex("41")).__name__, Sub.fromhex("41") == b"A"),
)
for number, call in enumerate(CALLS): print(number, attempt(call))

#: about: ord of one character, one byte, of subclasses
#: kind: language
#: result: True
#: stdout:
#| [97, 0, 255, 256, 55296, 65535, 65536, 1114111, 97, 255, 122, 116, 98, 97]
#| TypeError: ord() takes exactly one argument (0 given)
#| TypeError: ord() takes exactly one argument (2 given)
#| TypeError: ord() takes no keyword arguments
#| TypeError: ord() expected a character, but string of length 0 found
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected a character, but string of length 0 found
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected a character, but string of length 0 found
#| TypeError: ord() expected a character, but string of length 3 found
#| TypeError: ord() expected a character, but string of length 0 found
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: ord() expected string of length 1, but int found
#| TypeError: ord() expected string of length 1, but NoneType found
#| TypeError: ord() expected string of length 1, but list found
#| TypeError: ord() expected string of length 1, but memoryview found
#| TypeError: ord() expected string of length 1, but float found
#| TypeError: ord() expected string of length 1, but tuple found
#| TypeError: ord() expected string of length 1, but type found

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class T(str): pass
class B(bytes): pass
class A(bytearray): pass
print([ord(c) for c in ("a", "\0", "\xff", "\u0100", "\ud800", "\uffff", "\U00010000", "\U0010ffff", b"a", b"\xff", bytearray(b"z"), T("t"), B(b"b"), A(b"a"))])
attempt(ord)
attempt(ord, "a", "b")
attempt(ord, c="a")
for bad in ("", "ab", b"", b"ab", bytearray(), bytearray(b"abc"), T(""), B(b"12"), 97, None, ["a"], memoryview(b"a"), 1.5, ("a",), object):
    attempt(ord, bad)
RESULT = all(ord(chr(n)) == n for n in range(0, 0x110000, 997))

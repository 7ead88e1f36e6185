#: about: the object of a decoding error is bytes, whatever was given
#: kind: language
#: stdout:
#| bytes b'a\xff' True 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
#| bytes b'a\xff' True 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
#| bytes b'\xff' True 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| bytes b'\xff' True 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
#| bytes b'\xff' True 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| T é 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| bytes bytearray UnicodeDecodeError('x', bytearray(b'abc'), 0, 1, 'r')

for make in (lambda: bytearray(b"a\xff").decode(), lambda: str(memoryview(b"a\xff"), "utf-8"), lambda: str(bytearray(b"\xff"), "ascii"), lambda: b"\xff".decode("ascii"), lambda: type("B", (bytes,), {})(b"\xff").decode()):
    try: make()
    except UnicodeDecodeError as e: print(type(e.object).__name__, e.object, e.args[1] is e.object, e)
class T(str): pass
try: T("é").encode("ascii")
except UnicodeEncodeError as e: print(type(e.object).__name__, e.object, e)
e = UnicodeDecodeError("x", bytearray(b"abc"), 0, 1, "r")
print(type(e.object).__name__, type(e.args[1]).__name__, repr(e))

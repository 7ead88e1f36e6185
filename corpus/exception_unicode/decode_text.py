#: about: str of a UnicodeDecodeError by its positions
#: kind: language
#: stdout:
#| 0 1 0 1 'utf-8' codec can't decode byte 0x61 in position 0: why
#| 1 2 1 2 'utf-8' codec can't decode byte 0xff in position 1: why
#| 0 2 0 2 'utf-8' codec can't decode bytes in position 0-1: why
#| 0 0 0 0 'utf-8' codec can't decode bytes in position 0--1: why
#| 2 3 2 3 'utf-8' codec can't decode byte 0x00 in position 2: why
#| 3 4 3 4 'utf-8' codec can't decode bytes in position 3-3: why
#| 5 6 5 6 'utf-8' codec can't decode bytes in position 5-5: why
#| -1 0 -1 0 'utf-8' codec can't decode bytes in position -1--1: why
#| -3 -2 -3 -2 'utf-8' codec can't decode bytes in position -3--3: why
#| 0 10 0 10 'utf-8' codec can't decode bytes in position 0-9: why
#| 2 1 2 1 'utf-8' codec can't decode bytes in position 2-0: why
#| 10 20 10 20 'utf-8' codec can't decode bytes in position 10-19: why
#| -5 -5 -5 -5 'utf-8' codec can't decode bytes in position -5--6: why
#| UnicodeDecodeError('utf-8', b'', 0, 1, 'empty') 'utf-8' codec can't decode bytes in position 0-0: empty '' codec can't decode byte 0x61 in position 0: 

for start, end in ((0, 1), (1, 2), (0, 2), (0, 0), (2, 3), (3, 4), (5, 6), (-1, 0), (-3, -2), (0, 10), (2, 1), (10, 20), (-5, -5)):
    e = UnicodeDecodeError("utf-8", b"a\xff\x00", start, end, "why")
    print(start, end, e.start, e.end, str(e))
print(repr(UnicodeDecodeError("utf-8", b"", 0, 1, "empty")), UnicodeDecodeError("utf-8", b"", 0, 1, "empty"), UnicodeDecodeError("", b"a", 0, 1, ""))

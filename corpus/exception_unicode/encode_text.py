#: about: str of a UnicodeEncodeError and a UnicodeTranslateError: how the character is shown
#: kind: language
#: stdout:
#| 'x' codec can't encode character '\x61' in position 1: why | can't translate character '\x61' in position 0: why
#| 'x' codec can't encode character '\xe9' in position 1: why | can't translate character '\xe9' in position 0: why
#| 'x' codec can't encode character '\xff' in position 1: why | can't translate character '\xff' in position 0: why
#| 'x' codec can't encode character '\u0100' in position 1: why | can't translate character '\u0100' in position 0: why
#| 'x' codec can't encode character '\ud800' in position 1: why | can't translate character '\ud800' in position 0: why
#| 'x' codec can't encode character '\uffff' in position 1: why | can't translate character '\uffff' in position 0: why
#| 'x' codec can't encode character '\U00010000' in position 1: why | can't translate character '\U00010000' in position 0: why
#| 'x' codec can't encode character '\U0010ffff' in position 1: why | can't translate character '\U0010ffff' in position 0: why
#| 'x' codec can't encode character '\x00' in position 1: why | can't translate character '\x00' in position 0: why
#| 'x' codec can't encode character '\x27' in position 1: why | can't translate character '\x27' in position 0: why
#| 'x' codec can't encode character '\x5c' in position 1: why | can't translate character '\x5c' in position 0: why
#| 0 2 0 2 'x' codec can't encode characters in position 0-1: why | 0 2 can't translate characters in position 0-1: why
#| 0 0 0 0 'x' codec can't encode characters in position 0--1: why | 0 0 can't translate characters in position 0--1: why
#| 1 2 1 2 'x' codec can't encode character '\x62' in position 1: why | 1 2 can't translate character '\x62' in position 1: why
#| 2 3 2 3 'x' codec can't encode characters in position 2-2: why | 2 3 can't translate characters in position 2-2: why
#| -1 0 -1 0 'x' codec can't encode characters in position -1--1: why | -1 0 can't translate characters in position -1--1: why
#| -4 9 -4 9 'x' codec can't encode characters in position -4-8: why | -4 9 can't translate characters in position -4-8: why
#| 5 5 5 5 'x' codec can't encode characters in position 5-4: why | 5 5 can't translate characters in position 5-4: why
#| 3 1 3 1 'x' codec can't encode characters in position 3-0: why | 3 1 can't translate characters in position 3-0: why

for c in ("a", "é", "\xff", "\u0100", "\ud800", "\uffff", "\U00010000", "\U0010ffff", "\0", "'", "\\"):
    print(UnicodeEncodeError("x", "_" + c, 1, 2, "why"), "|", UnicodeTranslateError(c + "_", 0, 1, "why"))
for start, end in ((0, 2), (0, 0), (1, 2), (2, 3), (-1, 0), (-4, 9), (5, 5), (3, 1)):
    e, t = UnicodeEncodeError("x", "ab", start, end, "why"), UnicodeTranslateError("ab", start, end, "why")
    print(start, end, e.start, e.end, e, "|", t.start, t.end, t)

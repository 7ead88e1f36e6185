#: about: RESULT holds literals of every kind
#: kind: language
#: result: [None, True, 0, -1, 100000000000000000000, 0.1, -0.0, 1e+100, 2j, 'text', 'it\\'s "quoted"', 'new\\nline', 'tab\\t\\\\ back', 'é漢😀', '\\x00\\x7f\\ud800', b'bytes\\n\\xff', (), (1,), [], {}, {'k': [1]}, set(), {1}, frozenset(), range(0, 3), slice(1, None, None), Ellipsis, <class 'int'>, <built-in function len>, bytearray(b'x')]

RESULT = [None, True, 0, -1, 10 ** 20, 0.1, -0.0, 1e100, 2j, "text", 'it\'s "quoted"', "new\nline", "tab\t\\ back", "é漢😀", "\x00\x7f\ud800",
          b"bytes\n\xff", (), (1,), [], {}, {"k": [1]}, set(), {1}, frozenset(), range(3), slice(1, None), ..., int, len, bytearray(b"x")]

#: about: ascii escapes by width
#: kind: language
#: stdout:
#| 'abc' ['abc'] {'abc': 'abc'}
#| '\xe9' ['\xe9'] {'\xe9': '\xe9'}
#| '\xff' ['\xff'] {'\xff': '\xff'}
#| '\u0100' ['\u0100'] {'\u0100': '\u0100'}
#| '\ud800' ['\ud800'] {'\ud800': '\ud800'}
#| '\uffff' ['\uffff'] {'\uffff': '\uffff'}
#| '\U00010000' ['\U00010000'] {'\U00010000': '\U00010000'}
#| '\U0010ffff' ['\U0010ffff'] {'\U0010ffff': '\U0010ffff'}
#| "'" ["'"] {"'": "'"}
#| '"' ['"'] {'"': '"'}
#| '\'"' ['\'"'] {'\'"': '\'"'}
#| '\\' ['\\'] {'\\': '\\'}
#| '\n\r\t' ['\n\r\t'] {'\n\r\t': '\n\r\t'}
#| '\x00\x1f\x7f\x80\xa0' ['\x00\x1f\x7f\x80\xa0'] {'\x00\x1f\x7f\x80\xa0': '\x00\x1f\x7f\x80\xa0'}
#| '\u65e5\u672c' ['\u65e5\u672c'] {'\u65e5\u672c': '\u65e5\u672c'}
#| b'\xff' bytearray(b'\xe9') 1.5 None ('\xe9',) ValueError('\xe9')

for s in ("abc", "é", "\xff", "\u0100", "\ud800", "\uffff", "\U00010000", "\U0010ffff", "'", '"', "'\"", "\\", "\n\r\t", "\x00\x1f\x7f\x80\xa0", "日本"):
    print(ascii(s), ascii([s]), ascii({s: s}))
print(ascii(b"\xff"), ascii(bytearray(b"\xe9")), ascii(1.5), ascii(None), ascii(("é",)), ascii(ValueError("é")))

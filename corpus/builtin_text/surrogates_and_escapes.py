#: about: repr, ascii and format of lone surrogates, controls and unassigned characters
#: kind: language
#: stdout:
#| '\ud800' "'\\ud800'" 8 False '  \ud800' "'\\ud800'"
#| 'a\udfffb' "'a\\udfffb'" 10 False 'a\udfffb' "'a\\udfffb'"
#| '\ud83d\ude00' "'\\ud83d\\ude00'" 14 False ' \ud83d\ude00' "'\\ud83d\\ude00'"
#| '\x00' "'\\x00'" 6 False '  \x00' "'\\x00'"
#| '\x1b[0m' "'\\x1b[0m'" 9 False '\x1b[0m' "'\\x1b[0m'"
#| '\x7f' "'\\x7f'" 6 False '  \x7f' "'\\x7f'"
#| '\x80' "'\\x80'" 6 False '  \x80' "'\\x80'"
#| '\x85' "'\\x85'" 6 False '  \x85' "'\\x85'"
#| '\xa0' "'\\xa0'" 6 False '  \xa0' "'\\xa0'"
#| '\xad' "'\\xad'" 6 False '  \xad' "'\\xad'"
#| '\u0378' "'\\u0378'" 8 False '  \u0378' "'\\u0378'"
#| '\u200b' "'\\u200b'" 8 False '  \u200b' "'\\u200b'"
#| '\u2028' "'\\u2028'" 8 False '  \u2028' "'\\u2028'"
#| '\u3000' "'\\u3000'" 8 False '  \u3000' "'\\u3000'"
#| '\ue000' "'\\ue000'" 8 False '  \ue000' "'\\ue000'"
#| '\ufeff' "'\\ufeff'" 8 False '  \ufeff' "'\\ufeff'"
#| '\ufffe' "'\\ufffe'" 8 False '  \ufffe' "'\\ufffe'"
#| '\U000e0001' "'\\U000e0001'" 12 False '  \U000e0001' "'\\U000e0001'"
#| '\U0010ffff' "'\\U0010ffff'" 12 False '  \U0010ffff' "'\\U0010ffff'"
#| '\u0301' "'\u0301'" 3 True '  \u0301' "'\u0301'"

for s in ("\ud800", "a\udfffb", "\ud83d\ude00", "\x00", "\x1b[0m", "\x7f", "\x80", "\x85", "\xa0", "\xad", "\u0378", "\u200b", "\u2028", "\u3000", "\ue000", "\ufeff", "\ufffe", "\U000e0001", "\U0010ffff", "\u0301"):
    print(ascii(s), ascii(repr(s)), len(repr(s)), s.isprintable(), ascii(f"{s:>3}"), ascii("%r" % s))

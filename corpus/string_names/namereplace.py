#: about: the error handler namereplace writes names
#: kind: language
#: stdout:
#| b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{SNOWMAN}\\N{GRINNING FACE}'
#| b'\\ud800x\n\t'
#| b'\\N{HANGUL SYLLABLE GA}\\N{HANGUL SYLLABLE HIH}'
#| b'\\N{CJK UNIFIED IDEOGRAPH-4E00}\\N{CJK UNIFIED IDEOGRAPH-20000}'
#| b'\\U00017000\\N{CJK COMPATIBILITY IDEOGRAPH-F900}\\ue000'
#| b'\\x85\\N{NO-BREAK SPACE}'
#| b'\xe9\\N{EURO SIGN}' b'\xc3\xa9\xe2\x82\xac' abc
#| don't know how to handle UnicodeDecodeError in error callback
#| '\u2603' b'\\N{SNOWMAN}'

for s in "aé☃\U0001f600", "\ud800x\n\t", "가힣", "一\U00020000", "\U00017000\uf900\ue000", "\x85\xa0":
    print(s.encode("ascii", "namereplace"))
print("é€".encode("latin-1", "namereplace"), "é€".encode("utf-8", "namereplace"), b"abc".decode("ascii", "namereplace"))
try:
    b"\xff".decode("ascii", "namereplace")
except TypeError as e:
    print(e)
print(ascii(eval_back) if (eval_back := "\N{SNOWMAN}") else None, bytes("☃", "ascii", "namereplace"))

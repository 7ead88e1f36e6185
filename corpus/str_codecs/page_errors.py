#: about: what a table lacks: the bounds of the error, and each error handler
#: kind: language
#: stdout:
#| cp1253 strict UnicodeEncodeError 'charmap' codec can't encode characters in position 2-4: character maps to <undefined> ('charmap', 'a\u20ac\u044f\U0001f600\xe9b', 2, 5, 'character maps to <undefined>')
#| cp1253 ignore b'a\x80b'
#| cp1253 replace b'a\x80???b'
#| cp1253 backslashreplace b'a\x80\\u044f\\U0001f600\\xe9b'
#| cp1253 xmlcharrefreplace b'a\x80&#1103;&#128512;&#233;b'
#| cp1253 namereplace b'a\x80\\N{CYRILLIC SMALL LETTER YA}\\N{GRINNING FACE}\\N{LATIN SMALL LETTER E WITH ACUTE}b'
#| cp1253 surrogateescape UnicodeEncodeError 'charmap' codec can't encode characters in position 2-4: character maps to <undefined> ('charmap', 'a\u20ac\u044f\U0001f600\xe9b', 2, 5, 'character maps to <undefined>')
#| cp1253 surrogatepass UnicodeEncodeError 'charmap' codec can't encode characters in position 2-4: character maps to <undefined> ('charmap', 'a\u20ac\u044f\U0001f600\xe9b', 2, 5, 'character maps to <undefined>')
#| koi8-u strict UnicodeEncodeError 'charmap' codec can't encode characters in position 1-3: character maps to <undefined> ('charmap', '\u044f\xe9\udc98\ud800', 1, 4, 'character maps to <undefined>')
#| koi8-u ignore b'\xd1'
#| koi8-u replace b'\xd1???'
#| koi8-u backslashreplace b'\xd1\\xe9\\udc98\\ud800'
#| koi8-u xmlcharrefreplace b'\xd1&#233;&#56472;&#55296;'
#| koi8-u namereplace b'\xd1\\N{LATIN SMALL LETTER E WITH ACUTE}\\udc98\\ud800'
#| koi8-u surrogateescape UnicodeEncodeError 'charmap' codec can't encode characters in position 1-3: character maps to <undefined> ('charmap', '\u044f\xe9\udc98\ud800', 1, 4, 'character maps to <undefined>')
#| koi8-u surrogatepass UnicodeEncodeError 'charmap' codec can't encode characters in position 1-3: character maps to <undefined> ('charmap', '\u044f\xe9\udc98\ud800', 1, 4, 'character maps to <undefined>')
#| cp037 strict UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 1: character maps to <undefined> ('charmap', 'a\u20ac?', 1, 2, 'character maps to <undefined>')
#| cp037 ignore b'\x81o'
#| cp037 replace b'\x81oo'
#| cp037 backslashreplace b'\x81\xe0\xa4\xf2\xf0\x81\x83o'
#| cp037 xmlcharrefreplace b'\x81P{\xf8\xf3\xf6\xf4^o'
#| cp037 namereplace b'\x81\xe0\xd5\xc0\xc5\xe4\xd9\xd6@\xe2\xc9\xc7\xd5\xd0o'
#| cp037 surrogateescape UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 1: character maps to <undefined> ('charmap', 'a\u20ac?', 1, 2, 'character maps to <undefined>')
#| cp037 surrogatepass UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 1: character maps to <undefined> ('charmap', 'a\u20ac?', 1, 2, 'character maps to <undefined>')
#| mac-arabic strict UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 4: character maps to <undefined> ('charmap', '! \xa0\u0660\u20ac', 4, 5, 'character maps to <undefined>')
#| mac-arabic ignore b'\xa1\xa0\x81\xb0'
#| mac-arabic replace b'\xa1\xa0\x81\xb0?'
#| mac-arabic backslashreplace b'\xa1\xa0\x81\xb0\xdcu20ac'
#| mac-arabic xmlcharrefreplace b'\xa1\xa0\x81\xb0\xa6\xa38364;'
#| mac-arabic namereplace b'\xa1\xa0\x81\xb0\xdcN\xfbEURO\xa0SIGN\xfd'
#| mac-arabic surrogateescape UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 4: character maps to <undefined> ('charmap', '! \xa0\u0660\u20ac', 4, 5, 'character maps to <undefined>')
#| mac-arabic surrogatepass UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 4: character maps to <undefined> ('charmap', '! \xa0\u0660\u20ac', 4, 5, 'character maps to <undefined>')
#| tis-620 strict UnicodeEncodeError 'charmap' codec can't encode character '\xa0' in position 1: character maps to <undefined> ('charmap', '\u0e01\xa0', 1, 2, 'character maps to <undefined>')
#| tis-620 ignore b'\xa1'
#| tis-620 replace b'\xa1?'
#| tis-620 backslashreplace b'\xa1\\xa0'
#| tis-620 xmlcharrefreplace b'\xa1&#160;'
#| tis-620 namereplace b'\xa1\\N{NO-BREAK SPACE}'
#| tis-620 surrogateescape UnicodeEncodeError 'charmap' codec can't encode character '\xa0' in position 1: character maps to <undefined> ('charmap', '\u0e01\xa0', 1, 2, 'character maps to <undefined>')
#| tis-620 surrogatepass UnicodeEncodeError 'charmap' codec can't encode character '\xa0' in position 1: character maps to <undefined> ('charmap', '\u0e01\xa0', 1, 2, 'character maps to <undefined>')
#| cp1253 strict UnicodeDecodeError 'charmap' codec can't decode byte 0xaa in position 1: character maps to <undefined> ('charmap', b'a\xaa\xd2\xff', 1, 2, 'character maps to <undefined>')
#| cp1253 ignore 'a'
#| cp1253 replace 'a\ufffd\ufffd\ufffd'
#| cp1253 backslashreplace 'a\\xaa\\xd2\\xff'
#| cp1253 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| cp1253 namereplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| cp1253 surrogateescape 'a\udcaa\udcd2\udcff'
#| cp1253 surrogatepass UnicodeDecodeError 'charmap' codec can't decode byte 0xaa in position 1: character maps to <undefined> ('charmap', b'a\xaa\xd2\xff', 1, 2, 'character maps to <undefined>')
#| iso8859-7 strict UnicodeDecodeError 'charmap' codec can't decode byte 0xae in position 0: character maps to <undefined> ('charmap', b'\xae\xd2b', 0, 1, 'character maps to <undefined>')
#| iso8859-7 ignore 'b'
#| iso8859-7 replace '\ufffd\ufffdb'
#| iso8859-7 backslashreplace '\\xae\\xd2b'
#| iso8859-7 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| iso8859-7 namereplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| iso8859-7 surrogateescape '\udcae\udcd2b'
#| iso8859-7 surrogatepass UnicodeDecodeError 'charmap' codec can't decode byte 0xae in position 0: character maps to <undefined> ('charmap', b'\xae\xd2b', 0, 1, 'character maps to <undefined>')
#| cp424 strict UnicodeDecodeError 'charmap' codec can't decode byte 0x70 in position 0: character maps to <undefined> ('charmap', b'pA\xc1', 0, 1, 'character maps to <undefined>')
#| cp424 ignore '\u05d0A'
#| cp424 replace '\ufffd\u05d0A'
#| cp424 backslashreplace '\\x70\u05d0A'
#| cp424 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| cp424 namereplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| cp424 surrogateescape UnicodeDecodeError 'charmap' codec can't decode byte 0x70 in position 0: character maps to <undefined> ('charmap', b'pA\xc1', 0, 1, 'character maps to <undefined>')
#| cp424 surrogatepass UnicodeDecodeError 'charmap' codec can't decode byte 0x70 in position 0: character maps to <undefined> ('charmap', b'pA\xc1', 0, 1, 'character maps to <undefined>')
#| cp864 strict UnicodeDecodeError 'charmap' codec can't decode byte 0xa7 in position 1: character maps to <undefined> ('charmap', b'%\xa7', 1, 2, 'character maps to <undefined>')
#| cp864 ignore '\u066a'
#| cp864 replace '\u066a\ufffd'
#| cp864 backslashreplace '\u066a\\xa7'
#| cp864 xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| cp864 namereplace TypeError don't know how to handle UnicodeDecodeError in error callback
#| cp864 surrogateescape '\u066a\udca7'
#| cp864 surrogatepass UnicodeDecodeError 'charmap' codec can't decode byte 0xa7 in position 1: character maps to <undefined> ('charmap', b'%\xa7', 1, 2, 'character maps to <undefined>')

def attempt(f):
    try:
        return ascii(f())
    except UnicodeError as e:
        return f"{type(e).__name__} {e} {ascii(e.args)}"


HANDLERS = "strict ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape surrogatepass".split()
for name, text in [("cp1253", "a\u20ac\u044f\U0001f600\xe9b"), ("koi8-u", "\u044f\xe9\udc98\ud800"), ("cp037", "a\u20ac?"),
                   ("mac-arabic", "! \xa0\u0660\u20ac"), ("tis-620", "\u0e01\xa0")]:
    for handler in HANDLERS:
        print(name, handler, attempt(lambda: text.encode(name, handler)))
for name, octets in [("cp1253", b"a\xaa\xd2\xff"), ("iso8859-7", b"\xae\xd2b"), ("cp424", b"\x70\x41\xc1"), ("cp864", b"%\xa7")]:
    for handler in HANDLERS:
        try:
            print(name, handler, attempt(lambda: octets.decode(name, handler)))
        except TypeError as e:
            print(name, handler, "TypeError", e)

#: about: encodings of a module's text, declared and not
#: kind: language
#: modules: lib
#: stdout:
#| é € 'a\nb' 1 2
#| badcookie | unknown encoding: no-such-encoding | lib/badcookie.py 0 -1 None
#| notutf8 | Non-UTF-8 code starting with '\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details | lib/notutf8.py 2 8 'bad = "�"'
#| bomlatin | encoding problem: iso-8859-1 with BOM | lib/bomlatin.py 1 0 '# coding: latin-1'
#| zero | source code string cannot contain null bytes | None None None None
#| undefined | 'charmap' codec can't decode byte 0x81 in position 35: character maps to <undefined> | lib/undefined.py 0 -1 None

import latin, cp1252, crlf

print(latin.text, cp1252.text, repr(crlf.text), crlf.more, crlf.last)
for name in "badcookie", "notutf8", "bomlatin", "zero", "undefined":
    try:
        __import__(name)
    except SyntaxError as e:
        print(name, "|", e.msg, "|", e.filename, e.lineno, e.offset, repr(e.text))

#: about: unicode-escape: every kind of escape, both ways
#: kind: language
#: stdout:
#| b'\\x00\\x01\\x02\\x03\\x04\\x05\\x06\\x07\\x08\\t\\n\\x0b\\x0c\\r\\x0e\\x0f\\x10\\x11\\x12\\x13\\x14\\x15\\x16\\x17\\x18\\x19\\x1a\\x1b\\x1c\\x1d\\x1e\\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\\x7f\\x80\\x81\\x82\\x83\\x84\\x85\\x86\\x87\\x88\\x89\\x8a\\x8b\\x8c\\x8d\\x8e\\x8f\\x90\\x91\\x92\\x93\\x94\\x95\\x96\\x97\\x98\\x99\\x9a\\x9b\\x9c\\x9d\\x9e\\x9f\\xa0\\xa1\\xa2\\xa3\\xa4\\xa5\\xa6\\xa7\\xa8\\xa9\\xaa\\xab\\xac\\xad\\xae\\xaf\\xb0\\xb1\\xb2\\xb3\\xb4\\xb5\\xb6\\xb7\\xb8\\xb9\\xba\\xbb\\xbc\\xbd\\xbe\\xbf\\xc0\\xc1\\xc2\\xc3\\xc4\\xc5\\xc6\\xc7\\xc8\\xc9\\xca\\xcb\\xcc\\xcd\\xce\\xcf\\xd0\\xd1\\xd2\\xd3\\xd4\\xd5\\xd6\\xd7\\xd8\\xd9\\xda\\xdb\\xdc\\xdd\\xde\\xdf\\xe0\\xe1\\xe2\\xe3\\xe4\\xe5\\xe6\\xe7\\xe8\\xe9\\xea\\xeb\\xec\\xed\\xee\\xef\\xf0\\xf1\\xf2\\xf3\\xf4\\xf5\\xf6\\xf7\\xf8\\xf9\\xfa\\xfb\\xfc\\xfd\\xfe\\xff\\u0100\\u0101\\u0102\\u0103\\u0104\\u0105\\u0106\\u0107\\u0108\\u0109\\u010a\\u010b\\u010c\\u010d\\u010e\\u010f'
#| b'\\u20ac\\ud800\\U0001f600\\U0010ffff'
#| b'\\x41\\u00e9\\U0001F600' 'A\xe9\U0001f600'
#| b'\\a\\b\\f\\n\\r\\t\\v\\\\\\\'\\"' '\x07\x08\x0c\n\r\t\x0b\\\'"'
#| b'a\\\nb' 'ab'
#| b'\\0\\12\\123\\1234\\377\\8' '\x00\nSS4\xff\\8'
#| b'\\N{DIGIT ONE}\\N{lf}\\N{hangul syllable ga}' '1\n\uac00'
#| b'\xe9\xff\x80' '\xe9\xff\x80'
#| b'\\ud800\\udc00' '\ud800\udc00'
#| b'\\x414' 'A4'
#| b'' ''
#| '\u20ac'
#| b'\\u20ac\\\\' bytearray(b'\\n')
#| True

print("".join(map(chr, range(0x110))).encode("unicode_escape"))
print("\u20ac\ud800\U0001f600\U0010ffff".encode("unicode-escape", "no such handler"))
for octets in [rb"\x41\u00e9\U0001F600", rb"\a\b\f\n\r\t\v\\\'\"", b"a\\\nb", rb"\0\12\123\1234\377\8", rb"\N{DIGIT ONE}\N{lf}\N{hangul syllable ga}",
               b"\xe9\xff\x80", rb"\ud800\udc00", rb"\x414", b""]:
    print(octets, ascii(octets.decode("unicode_escape")))
print(ascii(str(bytearray(rb"\u20ac"), "Unicode Escape")))
print(bytes("\u20ac\\", "unicode_escape"), bytearray("\n", "unicode_escape"))
everything = "".join(map(chr, range(0, 0x20000, 7)))
print(everything.encode("unicode_escape").decode("unicode_escape") == everything)

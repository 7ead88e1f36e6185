#: about: every escape sequence of a str literal
#: kind: language
#: stdout:
#| '\x07\x08\x0c\n\r\t\x0b\x00'
#| ABCé
#| '\x01\nAÿ' 2
#| '\'"' "'" '"' '\\'
#| line continued 'a\nb' quote " inside
#| '\x7f\x80\xa0\xad\u200b\u2028\ufeff\ue000'
#| '😀é漢' '\U0001f600\xe9\u6f22' 1
#| '\ud800' 2

print(repr("\a\b\f\n\r\t\v\0"))
print("\x41\u0042\U00000043\N{LATIN SMALL LETTER E WITH ACUTE}")
print(repr("\1\12\101\377"), len("\1012"))
print(repr('\'"'), repr("'"), repr('"'), repr("\\"))
print("line \
continued", repr('''a
b'''), """quote " inside""")
print(repr("\x7f\x80\xa0\xad\u200b\u2028\ufeff\ue000"))
print(repr("\U0001F600é漢"), ascii("\U0001F600é漢"), len("\U0001F600"))
print(repr("\ud800"), len("\udc00\ud800"))

#: about: raw strings keep backslashes; the u prefix changes nothing
#: kind: language
#: stdout:
#| \n 2 \\ \" 2
#| True x
#| b'\\x41' b'\\n' b'\\t' 2
#| multi\
#| line
#| \u0041 A True

print(r"\n", len(r"\n"), R'\\', r"\"", len(r"\""))
print(u"plain" == "plain", U"x")
print(rb"\x41", Rb'\n', bR"\t", len(BR"\\"))
print(r"""multi\
line""")
print(r"\u0041", "\u0041", rb"\u0041" == b"\\u0041")

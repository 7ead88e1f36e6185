#: about: adjacent literals, escapes of every width, names of characters
#: kind: language
#: stdout:
#| True True b'abc' xyz
#| ab1{2}\3 abc 12
#| [127, 128, 256, 65535, 65536, 1114111]
#| '\ud800\udc00' 2 1
#| b'1\xce\xb1\xea\xb0\x80\xe4\xb8\x80\n| |\xc2\xa0|'
#| '\x00\x1b🔔—☃'
#|  a 'a\r\nb'
#| '\n    indented\n  "quoted" \'\'\'single\'\'\'\n\t' 39
#| "'" 'a"""b' "'a" '"x" '
#| True True True True True
#| '\u0100\u01ff\u0141' b'\x00\xffA'
#| first second third
#| None
#| None
#| raw\n
#| paren doc
#| 'one\n\ntwo\n  three\n'

print("a" "b" 'c' """d""" r"\e" == "abcd\\e", "" "" == "", b"a" b'b' b"""c""", u"x" "y" r"z")
print(f"a" "b" f"{1}" '{2}' rf"\{3}", f"{'a' 'b'}" "c", "%s" "%s" % (1, 2))
print([ord(c) for c in "\x7f\x80\u0100\uffff\U00010000\U0010ffff"])
print(ascii("\ud800\udc00"), len("\ud83d\ude00"), len("\U0001f600"))
print("\N{DIGIT ONE}\N{GREEK SMALL LETTER ALPHA}\N{HANGUL SYLLABLE GA}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{LINE FEED}|\N{SPACE}|\N{no-break space}|".encode())
print(repr("\N{NULL}\N{ESCAPE}\N{BELL}\N{EM DASH}\N{SNOWMAN}"))
print('\
', '\
\
a', repr("a\r\nb"))
s = """
    indented
  "quoted" '''single'''
\t"""
print(repr(s), len(s))
print(repr('''\''''), repr("""a\"""b"""), repr(''''a'''), repr(""""x" """))
print("\q\d\(" == "\\q\\d\\(", b"\q\8\9" == b"\\q\\8\\9", "\8" == "\\8", "\400" == "\u0100" , "\777" == "\u01ff")
print(ascii("\400\777\501"), b"\400\777\501")
def doc():
    "first" " second" \
    ' third'
    "not this"
print(doc.__doc__)
def nodoc():
    f"no"
print(nodoc.__doc__)
def nodoc2():
    b"no"
print(nodoc2.__doc__)
def rawdoc():
    r"raw\n"
print(rawdoc.__doc__)
class K:
    ("paren doc")
    x = 1
print(K.__doc__)
def ind():
    """one

      two
        three
    """
print(repr(ind.__doc__))

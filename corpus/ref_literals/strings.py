#: about: prefixes, escapes and concatenation
#: kind: language
#: stdout:
#| abcd x\n1y multiline ab
#| '\x07\x08\x0c\n\r\t\x0b\\\'"\x00\x01\nSS4Aÿé😀•a'
#| "\\n\\'" '\\x' b'\\n\\xff' b'\\\\' b"\\'" b'\\"' 'u' 'U'
#| b'\x00\xffA\n\\' b'\'"' b'\x00' b'ab\\c'
#| '' 'a\\\nb' '\n' 'it\'s "q"' "'" '"' '\'"' b"'"
#| '\x7f\x80\xa0\xad\u200b\u2028\ud800\udfff\ue000\uffff\U0010ffff\u0378'
#| b'\xc3\xa9' False 1 2 1 '\xe9\U0001f600\ud800' 日
#| tab	end True True 9 a""b a'b''c
#| a ['ab', 'c'] ab ('a',) ('ab',)
#| x1
#| 'Ā' 'ǿ' b'\xff'
#| ab{x}s\{x}\s s{{}}{} {s}
#| 'line1\rline2\r\nline3' 12 True
#| longer \ \\ \\ 2 "
#| docstring paren doc a

print("a" 'b' """c""" '''d''', "x" r"\n" f"{1}" "y", ("multi"
    "line"), "a\
b")
print(repr("\a\b\f\n\r\t\v\\\'\"\0\1\12\123\1234\x41\xff\u00e9\U0001F600\N{BULLET}\N{LATIN SMALL LETTER A}"))
print(repr(r"\n\'"), repr(R"\x"), repr(rb"\n\xff"), repr(bR"\\"), repr(Rb'\''), repr(BR"\""), repr(u"u"), repr(U"U"))
print(repr(b"\x00\xff\101\n\\"), repr(b'\'"'), repr(b"\0"), repr(b"a" b"b" rb"\c"))
print(repr("\
"), repr("a\\\nb"), repr("""
"""), repr('''it's "q"'''), repr("'"), repr('"'), repr("'\""), repr(b"'"))
print(repr("\x7f\x80\xa0\xad\u200b\u2028\ud800\udfff\ue000\uffff\U0010ffff\u0378"))
print("é".encode(), "\u0301e" == "e\u0301", len("é"), len("e\u0301"), len("\U0001F600"), ascii("é\U0001F600\ud800"), "日本"[0])
print("tab\tend", 'a' "b" == "ab", "" == '', len("""'quoted' """), """a""b""", '''a'b''c''')
print("a" if "b" "c" == "bc" else "d", ["a" "b", "c"], ("a" "b"), ("a",), ("a" "b",))
print("%s" "%d" % ("x", 1))
print(repr("\400"), repr("\777"), repr(b"\377"))
x = "s"
print(f"a" "b{x}" f"{x}" r"\{x}" rf"\{x}", f'{x}' "{{}}" f"{{}}", "{" f"{x}" "}")
print(repr("line1\rline2\r\nline3"), "\N{DIGIT ONE}\N{digit two}", "\N{EM DASH}" == "—")
print("long" + "er", "\\", "\\\\", r"\\", len(r"\""), "\"")
def f(): "doc" "string"
def g(): ("paren doc")
def h(): "a"; "b"
print(f.__doc__, g.__doc__, h.__doc__)

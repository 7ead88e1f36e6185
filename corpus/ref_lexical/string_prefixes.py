#: about: every string prefix in every case and quote
#: kind: language
#: raises: SyntaxError: invalid syntax. Perhaps you forgot a comma? (string_prefixes.py, line 17)

print(u"a" U'b' r"\n" R'\t' "\t|")
print(b"\x41\102\n", B'\\', br"\x41", bR'\n', Br"\t", BR'\q', rb"\x", rB'\y', Rb"\z", RB'\w')
x = 3
print(f"{x}" F'{x!r}' fr"\{x}" fR'{x}\n' Fr"{x:>3}" FR'{x}' rf"{x}\d" rF'{x}' Rf"{{x}}" RF'{x=}')
for t in (t"{x}", T'{x}', tr"\{x}", Tr"{x}\n", tR'{x}', TR'{x}', rt"{x}", rT'{x}', Rt"{x}", RT'{x}'):
    print(t.strings, t.values, end=" ")
print()
print('''a'b"c''d''' """a'b"c""d""" 'it\'s' "say \"hi\"")
print("\a\b\f\n\r\t\v\\\'\"".encode())
print("\0\1\12\123\1234\7a\377\x00\xff\u00e9\U0001f600\N{BULLET}\N{LATIN SMALL LETTER E WITH ACUTE}".encode("unicode_escape") if 0 else ascii("\0\1\12\123\1234\7a\377\x00\xff\u00e9\U0001f600\N{BULLET}\N{latin small letter e with acute}"))
print(b"\0\1\12\123\1234\7a\377\x00\xff\u00e9\N{BULLET}")
print(r"\"", r'\'', r"\\", len(r"\ "), br'\'', rb"\"")
print("a" "b" 'c' """d""" r"\e" == "abcd\\e", "" "" == "", ("x") "y" if 0 else "z")

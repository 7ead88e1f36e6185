#: about: bytes literals and the repr of bytes
#: kind: language
#: stdout:
#| b'abc\x00\xff\n\t\r\\\'"' b"it's" b'"' b'A\x07'
#| b'' b'\x7f ~' True 6
#| [65, 128, 0]
#| b'two\nlines'
#| b"'" b'\'"'

print(b"abc\x00\xff\n\t\r\\'\"", b"it's", b'"', b"\101\7")
print(b"", b"\x7f ~", rb"\N{SPACE}" == b"\\N{SPACE}", len(rb"\u1234"))
print(list(b"A\x80\0"))
print(b"""two
lines""")
print(repr(b'\'') , repr(b'\'"'))

#: about: which quotes a repr takes, in texts and bytes, nested in containers and reprs of reprs
#: kind: language
#: stdout:
#| '' b'' [''] {'': ''} "''" bytearray(b'') '' ValueError('')
#| "'" b"'" ["'"] {"'": "'"} '"\'"' bytearray(b"\'") "'" ValueError("'")
#| '"' b'"' ['"'] {'"': '"'} '\'"\'' bytearray(b'"') '"' ValueError('"')
#| '\'"' b'\'"' ['\'"'] {'\'"': '\'"'} '\'\\\'"\'' bytearray(b'\'"') '\'"' ValueError('\'"')
#| '\'\'"' b'\'\'"' ['\'\'"'] {'\'\'"': '\'\'"'} '\'\\\'\\\'"\'' bytearray(b'\'\'"') '\'\'"' ValueError('\'\'"')
#| '\\' b'\\' ['\\'] {'\\': '\\'} "'\\\\'" bytearray(b'\\') '\\' ValueError('\\')
#| "\\'" b"\\'" ["\\'"] {"\\'": "\\'"} '"\\\\\'"' bytearray(b"\\\'") "\\'" ValueError("\\'")
#| "a'b" b"a'b" ["a'b"] {"a'b": "a'b"} '"a\'b"' bytearray(b"a\'b") "a'b" ValueError("a'b")
#| 'a"b' b'a"b' ['a"b'] {'a"b': 'a"b'} '\'a"b\'' bytearray(b'a"b') 'a"b' ValueError('a"b')
#| "\n'" b"\n'" ["\n'"] {"\n'": "\n'"} '"\\n\'"' bytearray(b"\n\'") "\n'" ValueError("\n'")
#| '"\n' b'"\n' ['"\n'] {'"\n': '"\n'} '\'"\\n\'' bytearray(b'"\n') '"\n' ValueError('"\n')

for s in ("", "'", '"', "'\"", "''\"", "\\", "\\'", "a'b", 'a"b', "\n'", "\"\n"):
    print(repr(s), repr(s.encode()), [s], {s: s}, repr(repr(s)), bytearray(s.encode()), ascii(s), ValueError(s).__repr__())

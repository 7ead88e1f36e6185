#: about: bytes and text do not concatenate as literals
#: kind: language
#: raises: SyntaxError: cannot mix bytes and nonbytes literals (mixed_bytes_and_str.py, line 6)

print('a program with a syntax error prints nothing')
x = 'a' b'b'

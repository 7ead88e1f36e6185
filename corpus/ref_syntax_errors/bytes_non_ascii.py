#: about: bytes literals hold ASCII only
#: kind: language
#: raises: SyntaxError: bytes can only contain ASCII literal characters (bytes_non_ascii.py, line 6)

print('a program with a syntax error prints nothing')
x = b'é'

#: about: a character that belongs in no token
#: kind: language
#: raises: SyntaxError: invalid character '¿' (U+00BF) (invalid_character.py, line 6)

print('a program with a syntax error prints nothing')
x = 1 ¿ 2

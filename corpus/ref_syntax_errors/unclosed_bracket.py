#: about: a bracket that is never closed
#: kind: language
#: raises: SyntaxError: '[' was never closed (unclosed_bracket.py, line 6)

print('a program with a syntax error prints nothing')
x = [1,
     2

#: about: a bracket closed by another kind
#: kind: language
#: raises: SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' (mismatched_bracket.py, line 6)

print('a program with a syntax error prints nothing')
x = (1, 2]

#: about: a conditional expression without else
#: kind: language
#: raises: SyntaxError: expected 'else' after 'if' expression (else_missing_in_conditional.py, line 6)

print('a program with a syntax error prints nothing')
x = 1 if True

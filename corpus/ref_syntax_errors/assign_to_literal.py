#: about: a literal is no target
#: kind: language
#: raises: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? (assign_to_literal.py, line 8)

print('a program with a syntax error prints nothing')
x = 1
print('not reached')
1 = x

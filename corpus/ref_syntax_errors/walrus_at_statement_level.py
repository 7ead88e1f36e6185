#: about: an assignment expression needs parentheses as a statement
#: kind: language
#: raises: SyntaxError: invalid syntax (walrus_at_statement_level.py, line 6)

print('a program with a syntax error prints nothing')
x := 1

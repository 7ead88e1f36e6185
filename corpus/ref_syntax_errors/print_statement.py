#: about: print as a statement
#: kind: language
#: raises: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? (print_statement.py, line 6)

print('a program with a syntax error prints nothing')
print 'hello'

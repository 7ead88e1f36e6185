#: about: <> is no operator
#: kind: language
#: raises: SyntaxError: invalid syntax (comparison_pep401.py, line 6)

print('a program with a syntax error prints nothing')
print(1 <> 2)

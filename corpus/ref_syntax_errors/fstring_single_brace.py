#: about: a single closing brace in an f-string
#: kind: language
#: raises: SyntaxError: f-string: single '}' is not allowed (fstring_single_brace.py, line 6)

print('a program with a syntax error prints nothing')
print(f'a}b')

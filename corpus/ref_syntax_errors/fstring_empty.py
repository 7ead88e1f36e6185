#: about: an empty replacement field
#: kind: language
#: raises: SyntaxError: f-string: valid expression required before '}' (fstring_empty.py, line 7)

print('a program with a syntax error prints nothing')
x = 1
print(f'{x}{}')

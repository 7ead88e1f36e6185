#: about: a replacement field that is not closed
#: kind: language
#: raises: SyntaxError: f-string: expecting '}' (fstring_unterminated_field.py, line 7)

print('a program with a syntax error prints nothing')
x = 1
print(f'{x')

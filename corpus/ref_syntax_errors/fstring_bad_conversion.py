#: about: a conversion that does not exist
#: kind: language
#: raises: SyntaxError: f-string: invalid conversion character 'z': expected 's', 'r', or 'a' (fstring_bad_conversion.py, line 7)

print('a program with a syntax error prints nothing')
x = 1
print(f'{x!z}')

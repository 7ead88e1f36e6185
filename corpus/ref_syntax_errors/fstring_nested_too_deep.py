#: about: format specifications nest only so deep
#: kind: language
#: raises: SyntaxError: f-string: expressions nested too deeply (fstring_nested_too_deep.py, line 7)

print('a program with a syntax error prints nothing')
x = 1
print(f'{x:{x:{x:{x}}}}')

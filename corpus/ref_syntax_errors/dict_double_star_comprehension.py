#: about: no ** in a dict comprehension
#: kind: language
#: raises: SyntaxError: dict unpacking cannot be used in dict comprehension (dict_double_star_comprehension.py, line 6)

print('a program with a syntax error prints nothing')
print({**d for d in [{}]})

#: about: yield belongs in a function
#: kind: language
#: raises: SyntaxError: 'yield' outside function (yield_outside_function.py, line 7)

print('a program with a syntax error prints nothing')
x = [1]
x[(yield)] = 1

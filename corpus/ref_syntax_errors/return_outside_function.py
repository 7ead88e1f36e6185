#: about: return belongs in a function
#: kind: language
#: raises: SyntaxError: 'return' outside function (return_outside_function.py, line 7)

print('a program with a syntax error prints nothing')
class C:
    return 1

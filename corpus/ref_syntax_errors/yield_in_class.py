#: about: yield in a class body
#: kind: language
#: raises: SyntaxError: 'yield' outside function (yield_in_class.py, line 7)

print('a program with a syntax error prints nothing')
class C:
    y = yield 1

#: about: a starred expression cannot be deleted
#: kind: language
#: raises: SyntaxError: cannot delete starred (star_in_subscript_of_del.py, line 7)

print('a program with a syntax error prints nothing')
x = [1]
del *x

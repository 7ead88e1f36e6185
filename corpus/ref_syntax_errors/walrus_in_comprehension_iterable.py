#: about: an assignment expression may not stand in the iterable of a comprehension
#: kind: language
#: raises: SyntaxError: assignment expression cannot be used in a comprehension iterable expression (walrus_in_comprehension_iterable.py, line 6)

print('a program with a syntax error prints nothing')
print([i for i in (y := [1])])

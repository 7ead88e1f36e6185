#: about: no * as the element of a comprehension
#: kind: language
#: raises: SyntaxError: iterable unpacking cannot be used in comprehension (star_in_comprehension.py, line 6)

print('a program with a syntax error prints nothing')
print([*x for x in [[1]]])

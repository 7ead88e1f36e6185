#: about: an assignment expression in a comprehension of a class body
#: kind: language
#: raises: SyntaxError: assignment expression within a comprehension cannot be used in a class body (walrus_in_class_comprehension.py, line 7)

print('a program with a syntax error prints nothing')
class C:
    x = [(y := i) for i in range(3)]

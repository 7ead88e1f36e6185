#: about: an assignment expression may not rebind the variable of its comprehension
#: kind: language
#: raises: SyntaxError: assignment expression cannot rebind comprehension iteration variable 'i' (walrus_rebinds_iteration_variable.py, line 6)

print('a program with a syntax error prints nothing')
print([(i := 0) for i in range(3)])

#: about: nonlocal needs a function
#: kind: language
#: raises: SyntaxError: nonlocal declaration not allowed at module level (nonlocal_at_module_level.py, line 6)

print('a program with a syntax error prints nothing')
nonlocal x

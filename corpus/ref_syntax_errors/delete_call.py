#: about: a call cannot be deleted
#: kind: language
#: raises: SyntaxError: cannot delete function call (delete_call.py, line 7)

print('a program with a syntax error prints nothing')
def f(): pass
del f()

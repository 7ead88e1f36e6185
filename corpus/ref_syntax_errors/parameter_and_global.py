#: about: a parameter cannot be global
#: kind: language
#: raises: SyntaxError: name 'x' is parameter and global (parameter_and_global.py, line 7)

print('a program with a syntax error prints nothing')
def f(x):
    global x

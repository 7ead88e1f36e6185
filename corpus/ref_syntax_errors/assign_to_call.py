#: about: a call is no target
#: kind: language
#: raises: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='? (assign_to_call.py, line 8)

print('a program with a syntax error prints nothing')
def f(): return [0]
f()[0] = 1
f() = 2

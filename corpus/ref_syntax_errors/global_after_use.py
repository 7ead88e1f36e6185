#: about: global after the name was used
#: kind: language
#: raises: SyntaxError: name 'x' is used prior to global declaration (global_after_use.py, line 9)

print('a program with a syntax error prints nothing')
x = 1
def f():
    print(x)
    global x

#: about: an unfinished unicode escape
#: kind: language
#: stdout:
#| a program with a syntax error prints nothing

print('a program with a syntax error prints nothing')
x = '\\u12'

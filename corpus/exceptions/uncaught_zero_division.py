#: about: an uncaught exception ends the program after what it printed
#: kind: language
#: raises: ZeroDivisionError: division by zero
#: stdout:
#| before

def ratio(a, b):
    return a / b

print("before")
RESULT = ratio(1, 2)
ratio(1, 0)
print("never")

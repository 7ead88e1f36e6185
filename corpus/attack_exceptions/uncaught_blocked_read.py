#: about: a refused read that nobody catches ends the program with its message
#: kind: security
#: tests: attribute:__globals__ threat:5
#: raises: AttributeError: attribute access to '__globals__' is blocked in this environment
#: stdout:
#| before

def function():
    pass


print("before")
function.__globals__
print("after")

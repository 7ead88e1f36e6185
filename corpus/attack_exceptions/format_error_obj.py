#: about: the exception that a format field raises hands out nothing more than its argument
#: kind: security
#: tests: attribute:__globals__ attribute:__builtins__ threat:5
#: stdout:
#| attribute access to '__globals__' is blocked in this environment True
#| attribute access to '__globals__' is blocked in this environment True
#| attribute access to '__globals__' is blocked in this environment True
#| attribute access to '__builtins__' is blocked in this environment True

def function():
    pass


for text in ("{0.__globals__}", "{0.__globals__.x}", "{0.__globals__[x]}", "{0.__builtins__}"):
    try:
        print(text.format(function))
    except AttributeError as error:
        carried = error.obj
        print(error, carried is None or carried is function)

#: about: infinite recursion that nobody catches ends the program as an exception
#: kind: security
#: raises: RecursionError: maximum recursion depth exceeded
#: stdout:
#| start

def down():
    down()


print("start")
down()

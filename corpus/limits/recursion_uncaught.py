#: about: infinite recursion that nobody catches ends the program as an exception
#: kind: security
#: tests: threat:17
#: raises: RecursionError: maximum recursion depth exceeded
#: stdout:
#| start

def down():
    down()


print("start")
down()

#: about: the message of infinite recursion of plain functions
#: kind: security
#: tests: builtin:RecursionError threat:17
#: stdout:
#| maximum recursion depth exceeded

def down():
    down()


try:
    down()
except RecursionError as error:
    print(error)

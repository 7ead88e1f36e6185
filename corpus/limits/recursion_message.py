#: about: the message of infinite recursion of plain functions
#: kind: security
#: tests: builtin:RecursionError
#: stdout:
#| maximum recursion depth exceeded

def down():
    down()


try:
    down()
except RecursionError as error:
    print(error)

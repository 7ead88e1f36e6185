#: about: errors the interpreter raises are new objects each time
#: kind: security
#: tests: builtin:RecursionError builtin:setattr threat:20
#: stdout:
#| False

def f():
    f()


caught = []
for turn in range(2):
    try:
        f()
    except RecursionError as error:
        caught.append(error)
        error.planted = turn
print(caught[0] is caught[1])

#: about: catching RecursionError at every level does not make a program run on without end
#: kind: security
#: tests: threat:18
#: limits: steps=200000 depth=200
#: limit: steps
#: stdout:
#| start

def climb():
    try:
        climb()
    except RecursionError:
        pass
    try:
        climb()
    except RecursionError:
        pass


print("start")
climb()
print("went on")

#: about: infinite recursion raises RecursionError, which can be caught
#: kind: security
#: tests: builtin:RecursionError threat:17
#: limits: depth=200
#: stdout:
#| RecursionError True
#| RecursionError True
#| RecursionError True
#| still running

def down(level):
    return down(level + 1)


for attempt in range(3):
    try:
        down(0)
    except RecursionError as error:
        print(type(error).__name__, str(error).startswith("maximum recursion depth exceeded"))
print("still running")

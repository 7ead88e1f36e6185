#: about: comparing nested dictionaries and printing nested views raises RecursionError
#: kind: security
#: tests: builtin:dict builtin:RecursionError threat:17
#: stdout:
#| {'RecursionError'}

def nest():
    value = {}
    for level in range(100000):
        value = {"k": value}
    return value


kinds = set()
for action in (lambda: nest() == nest(), lambda: repr(nest().values()), lambda: str(nest().items()), lambda: f"{nest()!a}"):
    try:
        action()
        kinds.add("walked")
    except RecursionError:
        kinds.add("RecursionError")
print(kinds)

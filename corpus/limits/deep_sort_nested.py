#: about: comparing nested lists in a sort raises RecursionError
#: kind: security
#: tests: builtin:sorted builtin:min builtin:RecursionError threat:17
#: stdout:
#| {'RecursionError'}

def nest():
    value = []
    for level in range(100000):
        value = [value]
    return value


kinds = set()
for action in (lambda: sorted([nest(), nest()]), lambda: min(nest(), nest()), lambda: nest() in [nest()], lambda: [nest()].index(nest())):
    try:
        action()
        kinds.add("compared")
    except RecursionError:
        kinds.add("RecursionError")
print(kinds)

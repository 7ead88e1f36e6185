#: about: nested tuples too deep to walk raise RecursionError in every native walk
#: kind: security
#: tests: threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError
#| dropped

def nest():
    value = ()
    for level in range(100000):
        value = (value,)
    return value


value = nest()
other = nest()
for attempt in (
    lambda: repr(value),
    lambda: value == other,
    lambda: value < other,
):
    try:
        attempt()
        print("walked")
    except RecursionError:
        print("RecursionError")
del value, other
print("dropped")

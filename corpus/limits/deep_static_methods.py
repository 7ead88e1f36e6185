#: about: static methods of static methods too deep to call raise RecursionError
#: kind: security
#: tests: builtin:staticmethod threat:17
#: stdout:
#| made
#| RecursionError
#| RecursionError

function = len
for level in range(100000):
    function = staticmethod(function)
print("made")
try:
    print(function("abc"))
except RecursionError:
    print("RecursionError")
try:
    print(list(map(function, ["abc"])))
except RecursionError:
    print("RecursionError")

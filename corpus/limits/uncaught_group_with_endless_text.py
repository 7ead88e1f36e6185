#: about: the texts of the members of an uncaught group are made under the limits too
#: kind: security
#: tests: builtin:ExceptionGroup threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Endless(Exception):
    def __str__(self):
        while True:
            pass


print("start")
raise ExceptionGroup("group", [Endless()])

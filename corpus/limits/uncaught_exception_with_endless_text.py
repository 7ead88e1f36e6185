#: about: the text of an uncaught exception is made under the limits too
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Endless(Exception):
    def __str__(self):
        while True:
            pass


print("start")
raise Endless

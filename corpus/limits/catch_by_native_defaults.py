#: about: next, getattr and dict.get with defaults do not swallow a limit
#: kind: security
#: tests: builtin:getattr builtin:next threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Endless:
    def __getattr__(self, name):
        while True:
            pass


print("start")
print(getattr(Endless(), "x", "default"))
print("went on")

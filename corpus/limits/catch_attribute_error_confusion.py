#: about: a limit inside a property is not taken for a missing attribute that __getattr__ answers
#: kind: security
#: tests: builtin:property threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class C:
    @property
    def x(self):
        while True:
            pass

    def __getattr__(self, name):
        print("asked for", name)
        return 1


print("start")
print(C().x)

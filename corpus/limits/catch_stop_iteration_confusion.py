#: about: a limit inside __next__ is not taken for the end of the iteration
#: kind: security
#: tests: builtin:list threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        while True:
            pass


print("start")
print(list(Endless()))
print("went on")

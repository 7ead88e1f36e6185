#: about: __exit__ is not asked when a limit ends the run
#: kind: security
#: tests: threat:18
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

class Suppress:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit ran")
        return True


print("start")
with Suppress():
    while True:
        pass
print("went on")

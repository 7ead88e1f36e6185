#: about: a context manager that swallows everything is not asked about a limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Swallow:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        print("exit", details[0])
        return True


print("start")
with Swallow(), Swallow():
    while True:
        pass
print("went on")

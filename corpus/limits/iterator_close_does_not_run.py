#: about: a suspended generator's finally does not run on a limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

def worker():
    try:
        yield 1
        yield 2
    finally:
        print("generator cleaned up")


machine = worker()

print("start")
try:
    next(machine)
    while True:
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

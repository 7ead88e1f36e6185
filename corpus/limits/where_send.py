#: about: a generator that runs on inside send ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    def g():
        yield
        while True:
            pass


    machine = g()
    next(machine)
    machine.send(1)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

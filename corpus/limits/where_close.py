#: about: a generator that runs on inside close ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    def g():
        try:
            yield
        finally:
            while True:
                pass


    machine = g()
    next(machine)
    machine.close()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

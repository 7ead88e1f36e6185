#: about: a generator that gets an exception thrown in does not catch the limit after it
#: kind: security
#: tests: threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start
#| thrown

def worker():
    while True:
        try:
            yield
        except KeyError:
            print("thrown")
            try:
                while True:
                    pass
            except BaseException:
                print("caught")


print("start")
machine = worker()
next(machine)
machine.throw(KeyError)
print("went on")

#: about: recursion that is caught at every level costs steps
#: kind: security
#: tests: builtin:RecursionError threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    def f():
        try:
            f()
        except RecursionError:
            f()


    f()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

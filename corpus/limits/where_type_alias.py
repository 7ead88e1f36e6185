#: about: a type alias whose value runs without end when it is asked for ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    def endless():
        while True:
            pass


    type A = endless()
    A.__value__
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

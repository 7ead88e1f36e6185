#: about: an exception whose __init__ never ends ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class E(Exception):
        def __init__(self):
            while True:
                pass


    raise E
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

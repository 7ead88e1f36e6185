#: about: an endless __enter__ ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class C:
        def __enter__(self):
            while True:
                pass

        def __exit__(self, *details):
            print("exit ran")


    with C():
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

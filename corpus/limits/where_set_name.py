#: about: an endless __set_name__ ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class Endless:
        def __set_name__(self, owner, name):
            while True:
                pass


    class C:
        x = Endless()
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

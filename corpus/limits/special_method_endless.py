#: about: a special method that never returns ends with the step limit inside native code
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

class Thing:
    def __hash__(self):
        while True:
            pass


print("start")
try:
    print({Thing(): 1}, f"{Thing()}")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

#: about: an endless loop ends with the step limit, past except and finally
#: kind: security
#: tests: threat:15
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    while True:
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

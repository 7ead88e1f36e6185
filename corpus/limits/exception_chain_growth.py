#: about: a chain of exceptions that grows without end ends with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    error = None
    while True:
        try:
            raise ValueError('x' * 100) from error
        except ValueError as caught:
            error = caught
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

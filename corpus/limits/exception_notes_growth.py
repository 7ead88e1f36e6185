#: about: notes added to an exception without end end with the memory limit
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    error = ValueError()
    while True:
        error.add_note('x' * 1000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

#: about: an assignment to an empty slice that grows the list is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    values = [0] * 1000
    while True:
        values[0:0] = values
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

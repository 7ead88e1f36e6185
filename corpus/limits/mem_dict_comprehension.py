#: about: a dictionary comprehension over a long range is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    {number: number for number in range(10**12)}
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

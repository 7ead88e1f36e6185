#: about: a comprehension of comprehensions is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    [[[a, b, c] for a in range(1000) for b in range(1000)] for c in range(10**6)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

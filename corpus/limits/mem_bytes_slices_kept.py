#: about: slices of bytes count as much as they hold
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    data = b"abc" * 10**5
    kept = []
    while True:
        kept.append(data[1:] + b"x")
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

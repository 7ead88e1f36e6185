#: about: copies of slices of a tuple are charged
#: kind: security
#: tests: threat:16 builtin:tuple
#: limits: steps=50000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    x = (0,) * 100000
    kept = []
    while True:
        kept.append(x[1:])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

#: about: copies of slices of a list are charged
#: kind: security
#: tests: threat:16 builtin:slice
#: limits: steps=50000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    x = [0] * 100000
    kept = []
    while True:
        kept.append(x[slice(None, None, 2)])
        kept.append(x[slice(1, None)])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

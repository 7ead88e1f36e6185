#: about: sorting a long range is charged
#: kind: security
#: tests: builtin:sorted threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    sorted(range(10**12), reverse=True)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

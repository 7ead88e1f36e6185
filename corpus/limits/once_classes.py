#: about: classes are charged each
#: kind: security
#: tests: builtin:type threat:16
#: limits: steps=2000000000 memory=9000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    kept = [type("C", (), {}) for number in range(6000)]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

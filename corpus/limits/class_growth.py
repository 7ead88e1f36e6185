#: about: classes made without end end with the memory limit
#: kind: security
#: tests: builtin:type threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    made = []
    while True:
        made.append(type('Made', (), {}))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

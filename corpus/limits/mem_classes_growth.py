#: about: classes made without end are charged
#: kind: security
#: tests: builtin:type threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    kept = []
    while True:
        kept.append(type("C", (), {"x": 1}))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

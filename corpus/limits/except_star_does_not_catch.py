#: about: except* catches no limit
#: kind: security
#: tests: threat:18
#: limits: steps=200000 memory=50000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    while True:
        pass
except* BaseException as group:
    print("caught", group)

#: about: set unions that grow are charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    members = set(range(10))
    while True:
        members |= {number + len(members) for number in members}
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")

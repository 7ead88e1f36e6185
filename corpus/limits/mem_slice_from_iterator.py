#: about: what is collected for a slice assignment is charged before the list changes
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
values = [0] * 1000
try:
    values[10:20] = (value for _ in iter(int, 1) for value in values)
except BaseException as error:
    print("caught", type(error).__name__)
print("went on")
